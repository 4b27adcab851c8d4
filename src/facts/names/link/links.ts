import type { Side } from '../mention/side.js';
import { Trait } from '../read/form.js';
import { Kept } from '../read/form-table.js';
import { Mark } from '../read/words.js';
import { linkAcrossSpaces } from './across-spaces.js';
import { linkBracketed } from './bracketed.js';
import { linkByHead } from './by-head.js';
import { linkByParts, unlinkOthers } from './by-parts.js';
import { linkClipped } from './clipped.js';
import { clashes } from './compass.js';
import { linkCompounds } from './compounds.js';
import { linkInitials } from './initials.js';
import { linkInner } from './inner.js';
import { likeness } from './likeness.js';
import { type Linked, Same } from './linked.js';
import { linkPatronymics } from './patronymics.js';
import { linkPhrases } from './phrases.js';
import { linkSpeltOut } from './spelt-out.js';
import { windowEnd, windowStart } from './window.js';
import { ACCEPT, KNOWN, mayBeAlike, mayRender, SMALL, SURE, same, TRANSLATED } from './worth.js';

/** A word keeps so many words that may render it, its best ones, so that pairs grow with the text and not with its square. */
const MOST = 64;
/** Words whose best ones were taken by others are asked again so many times. */
const ROUNDS = 4;

/** Pairs of words that may render each other, in arrays that are used again, and where those of the last word begin. */
let size = 0;
let begin = 0;
/** Whether a word had more than it keeps. */
let cut = false;
/** What a pair is worth, and that with its place in mind. */
let raw = new Float64Array(512);
let value = new Float64Array(512);
let left = new Int32Array(512);
let right = new Int32Array(512);
let order = new Int32Array(512);
/** So few are sorted by insertion. */
const FEW = 50;

/**
 * Links the words of two texts one to one, the surest first: names that the gazetteer knows, then words with capitals by
 * their letters, meaning and sound, then words in small letters for what is left.
 */
export function link(a: Side, b: Side, of: Linked, to: Linked): void {
  of.reset(a.count);
  to.reset(b.count);
  linkHits(a, b, of, to);
  linkInner(a, b, of, to);
  linkInner(b, a, to, of);
  for (let round = 0; round < ROUNDS; round++) {
    size = 0;
    cut = false;
    linkSame(a, b, of, to);
    linkAlike(a, b, of, to);
    if (size > 1) favourNeighbours(a, b);
    settle(of, to);
    if (!cut) break;
  }
  linkAcrossSpaces(a, b, of, to);
  linkAcrossSpaces(b, a, to, of);
  small(a, b, of, to);
  small(b, a, to, of);
  linkClipped(a, b, of, to);
  linkClipped(b, a, to, of);
  linkCompounds(a, b, of, to);
  linkCompounds(b, a, to, of);
  linkSpeltOut(a, b, of, to);
  linkSpeltOut(b, a, to, of);
  linkInitials(a, b, of, to);
  linkInitials(b, a, to, of);
  linkPatronymics(a, b, of, to);
  linkPatronymics(b, a, to, of);
  linkPhrases(a, b, of);
  linkPhrases(b, a, to);
  linkByHead(a, b, of, to);
  linkByHead(b, a, to, of);
  linkByParts(a, b, of, to);
  linkByParts(b, a, to, of);
  linkBracketed(a, b, of);
  linkBracketed(b, a, to);
  unlinkOthers(a, b, of, to);
  unlinkOthers(b, a, to, of);
}

/** Words with capitals that are copies, forms of one name, or have one meaning. */
function linkSame(a: Side, b: Side, of: Linked, to: Linked): void {
  for (let one = 0; one < a.capitals; one++) {
    const at = a.capitalAt[one]!;
    if (of.at[at]! >= 0) continue;
    const record = a.record(at);
    begin = size;
    const end = windowEnd(one, a.capitals, b.capitals);
    for (let two = windowStart(one, a.capitals, b.capitals); two < end; two++) {
      const place = b.capitalAt[two]!;
      if (to.at[place]! >= 0) continue;
      const worth = same(a, record, b, b.record(place));
      if (worth < 0) continue;
      add(worth, 0.04 * away(a, at, b, place), at, place);
      of.found(at, worth === 1 ? place : Same.several);
      to.found(place, worth === 1 ? at : Same.several);
    }
  }
}

/** Words with capitals that sound alike; those are not asked that are copies of each other and of nothing else. */
function linkAlike(a: Side, b: Side, of: Linked, to: Linked): void {
  for (let one = 0; one < a.capitals; one++) {
    const at = a.capitalAt[one]!;
    if (of.at[at]! >= 0 || isOnly(at, of, to)) continue;
    const record = a.record(at);
    const traits = a.records[record + Kept.traits]!;
    const plain = (traits & Trait.common) !== 0 && a.has(at, Mark.first);
    begin = size;
    const end = windowEnd(one, a.capitals, b.capitals);
    for (let two = windowStart(one, a.capitals, b.capitals); two < end; two++) {
      const place = b.capitalAt[two]!;
      if (to.at[place]! >= 0 || isOnly(place, to, of)) continue;
      const other = b.record(place);
      const others = b.records[other + Kept.traits]!;
      // Acronyms of one script are copied, or they are others.
      if ((traits & others & Trait.upper) !== 0 && ((traits ^ others) & Trait.cyrillic) === 0) continue;
      if (!mayBeAlike(a, record, a.consonants[at]!, b, other, b.consonants[place]!)) continue;
      // What is more than alike is there already.
      if (of.only[at] !== Same.none && same(a, record, b, other) >= 0) continue;
      const worth = likeness(a, record, b, other, 0);
      if (worth < 0) continue;
      // What begins a sentence as any word does is a name only where it surely sounds like one: "West, 41," (Uest).
      if (worth < SURE && (plain || ((others & Trait.common) !== 0 && b.has(place, Mark.first)))) continue;
      add(worth, 0.04 * away(a, at, b, place), at, place);
    }
  }
}

/** Whether a word and one of the other side are the same, and no others are the same as they. */
const isOnly = (at: number, of: Linked, to: Linked): boolean => of.only[at]! >= 0 && to.only[of.only[at]!] === at;

function add(worth: number, less: number, at: number, place: number): void {
  let pair = size;
  if (size - begin < MOST) {
    if (size === raw.length) grow();
    size++;
  } else {
    cut = true;
    pair = begin;
    for (let index = begin + 1; index < size; index++) if (value[index]! < value[pair]!) pair = index;
    if (worth - less <= value[pair]!) return;
  }
  raw[pair] = worth;
  value[pair] = worth - less;
  left[pair] = at;
  right[pair] = place;
  order[pair] = pair;
}

function grow(): void {
  const more = <T extends Float64Array | Int32Array>(to: T, from: T): T => {
    to.set(from);
    return to;
  };
  const length = 2 * raw.length;
  raw = more(new Float64Array(length), raw);
  value = more(new Float64Array(length), value);
  left = more(new Int32Array(length), left);
  right = more(new Int32Array(length), right);
  order = more(new Int32Array(length), order);
}

/** Orders the pairs, those that are worth most first; of equals the first. */
function sort(): void {
  if (size > FEW) {
    order.subarray(0, size).sort((one, two) => value[two]! - value[one]!);
    return;
  }
  for (let index = 1; index < size; index++) {
    const pair = order[index]!;
    const worth = value[pair]!;
    let at = index - 1;
    for (; at >= 0 && value[order[at]!]! < worth; at--) order[at + 1] = order[at]!;
    order[at + 1] = pair;
  }
}

/** What a word gains whose neighbour in the same name is rendered by the neighbour of its rendering. */
const NEIGHBOUR = 0.3;

/** First names and surnames go together: "Scott" of Scott Smith is no rendering of that of Scott Brown. */
function favourNeighbours(a: Side, b: Side): void {
  if (size > 200) return;
  for (let one = 0; one < size; one++) {
    if (raw[one]! < ACCEPT) continue;
    for (let two = 0; two < size; two++) {
      const step = left[two]! - left[one]!;
      if ((step !== 1 && step !== -1) || right[two]! - right[one]! !== step || raw[two]! < ACCEPT) continue;
      if (!a.adjoins(Math.max(left[one]!, left[two]!)) || !b.adjoins(Math.max(right[one]!, right[two]!))) continue;
      value[one]! += NEIGHBOUR;
      break;
    }
  }
}

/** How far apart two words stand, 0 to 1. */
function away(a: Side, at: number, b: Side, place: number): number {
  return Math.abs(a.start[at]! / a.text.length - b.start[place]! / b.text.length);
}

function settle(of: Linked, to: Linked): void {
  if (size > 1) sort();
  for (let index = 0; index < size; index++) {
    const pair = order[index]!;
    const [at, place] = [left[pair]!, right[pair]!];
    if (of.at[at]! >= 0 || to.at[place]! >= 0) continue;
    const worth = raw[pair]!;
    if (worth >= ACCEPT) {
      of.at[at] = place;
      to.at[place] = at;
      of.worth[at] = worth;
      to.worth[place] = worth;
    } else {
      if (worth > of.tie[at]!) {
        of.tie[at] = worth;
        of.tieAt[at] = place;
      }
      if (worth > to.tie[place]!) {
        to.tie[place] = worth;
        to.tieAt[place] = at;
      }
    }
  }
}

/** Names of the gazetteer that both sides have, the nearest first. */
function linkHits(a: Side, b: Side, of: Linked, to: Linked): void {
  if (a.hits.length === 0 || b.hits.length === 0) return;
  size = 0;
  for (let one = 0; one < a.hits.length; one++) {
    begin = size;
    const end = windowEnd(one, a.hits.length, b.hits.length);
    for (let two = windowStart(one, a.hits.length, b.hits.length); two < end; two++) {
      const shared = sharedMeaning(a, one, b, two);
      // Capitals stand for their countries, but first for themselves.
      if (shared > 0 && !clashes(a, one, b, two))
        add(KNOWN, away(a, a.hits[one]!.from, b, b.hits[two]!.from) - 4 * shared, one, two);
    }
  }
  if (size > 1) sort();
  for (let index = 0; index < size; index++) {
    const one = a.hits[left[order[index]!]!]!;
    const two = b.hits[right[order[index]!]!]!;
    if (of.at[one.from]! >= 0 || to.at[two.from]! >= 0) continue;
    for (let at = one.from; at < one.to; at++) {
      of.at[at] = two.from;
      of.worth[at] = KNOWN;
    }
    for (let at = two.from; at < two.to; at++) {
      to.at[at] = one.from;
      to.worth[at] = KNOWN;
    }
  }
}

/** How much of what two hits may stand for is the same, 0 to 1 (the coefficient of Dice). */
function sharedMeaning(a: Side, one: number, b: Side, two: number): number {
  const { entries } = a.hits[one]!;
  const others = b.hits[two]!.entries;
  let shared = 0;
  for (let i = 0; i < entries.length; i++)
    for (let j = 0; j < others.length; j++) if (entries[i]!.number === others[j]!.number) shared++;
  return (2 * shared) / (entries.length + others.length);
}

/** Words in small letters that render what is left with a capital. */
function small(a: Side, b: Side, of: Linked, to: Linked): void {
  for (let one = 0; one < a.capitals; one++) {
    const at = a.capitalAt[one]!;
    if (of.at[at]! >= 0) continue;
    // What is part of no name asks for nothing.
    if (!a.has(at, Mark.named)) continue;
    const record = a.record(at);
    const traits = a.records[record + Kept.traits]!;
    const telling = (traits & (Trait.word | Trait.given)) !== 0;
    const long = (traits & Trait.long) !== 0;
    const first = a.records[record + Kept.length]! >>> 16;
    const stem = a.records[record + Kept.stem]!;
    const least = (stem >>> 8) - 2;
    let best = -1;
    let place = -1;
    const end = windowEnd(at, a.count, b.count);
    for (let index = windowStart(at, a.count, b.count); index < end && best < 1; index++) {
      if (b.has(index, Mark.capital) || to.at[index]! >= 0) continue;
      let worth = -1;
      if ((telling && b.mayBeWord(index)) || b.beginsWith(index, first)) worth = same(a, record, b, b.record(index));
      if (worth < 0 && mayGoOnSmall(a, at, b, index)) worth = likeness(a, record, b, b.record(index), 0);
      if (
        worth < 0 &&
        long &&
        best < 1 - SMALL &&
        (b.has(index, Mark.mixed) ||
          (b.stop[index]! - b.start[index]! >= least && mayRender(stem, b.consonants[index]!)))
      )
        worth = likeness(a, record, b, b.record(index), ACCEPT + SMALL) - SMALL;
      // Of words of one meaning the nearest.
      if (worth > best || (worth === TRANSLATED && worth === best && away(a, at, b, index) < away(a, at, b, place))) {
        best = worth;
        place = index;
      }
    }
    if (best < ACCEPT) continue;
    of.at[at] = place;
    of.worth[at] = best;
    // Several names may share a common word: "the Houses of Parliament and the Parliament".
    if (best !== TRANSLATED) {
      to.at[place] = at;
      to.worth[place] = best;
    }
  }
}

/** Korean given names go on in small letters: Yong-ho, «Ён Хо». */
function mayGoOnSmall(a: Side, at: number, b: Side, place: number): boolean {
  if (!b.has(place, Mark.joined) || !b.has(place - 1, Mark.capital)) return false;
  return mayBeAlike(a, a.record(at), a.consonants[at]!, b, b.record(place), b.consonants[place]!);
}
