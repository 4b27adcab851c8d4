import type { FactKind } from '../../model/index.js';
import { CharClass, capitals, charClass } from '../../text/chars.js';
import type { Entry } from './entry.js';
import { ACCEPT, DOUBT, meet, TRANSLATED } from './meet.js';
import { isSlip } from './resemblance.js';
import type { Side } from './side.js';
import { Mark } from './words.js';

/** A name in a text: words `from` to `to` (exclusive). */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly kind: FactKind;
  /** How surely it is a name that the other side must have: 2 surely, 1 perhaps, 0 hardly. */
  readonly strength: 0 | 1 | 2;
  readonly concept?: string;
  /** Written in capitals. */
  readonly upper?: boolean;
  /** A name that may be translated word by word. */
  readonly translatable: boolean;
}

/** A name that the other side does not confirm. */
export interface Evidence extends Name {
  /** Best resemblance of any of its words to any word of the other side. */
  readonly near: number;
  /** It is met, but this side names it more often. */
  readonly repeated?: boolean;
  /** The word of the other side that renders one of its words, all but a letter. */
  readonly slip?: number;
}

/** From here on a word is a copy or a known rendering: no slip is looked for. */
const SURE = 0.9;

/** All names of a text, in order. */
export function namesOf(side: Side): Name[] {
  const names = side.hits.map((_, index) => nameOfHit(side, index));
  for (const run of side.runs) {
    for (let from = run.from; from < run.to; ) {
      let to = from + 1;
      if (side.hitOf[from]! < 0) {
        while (to < run.to && side.hitOf[to]! < 0) to++;
        const name = nameOfRun(side, from, to);
        if (name) names.push(name);
      }
      from = to;
    }
  }
  return names.sort((a, b) => a.from - b.from);
}

/** The names of `side` that `other` does not confirm. */
export function evidenceFor(side: Side, other: Side): readonly Evidence[] {
  const names = namesOf(side);
  if (names.length === 0) return NONE;
  const open: Evidence[] = [];
  // Where met names stand on the other side, to see which are named more often here than there.
  const claims: [number | string, Name][] = [];
  for (const name of names) {
    const hit = side.hitOf[name.from]!;
    if (hit >= 0) {
      const shared = side.hits[hit]!.entries.find(({ number }) => other.concepts.includes(number));
      if (shared) {
        if (names.length > 1) claims.push([shared.number, name]);
        continue;
      }
    }
    const slip = hit < 0 ? slipOf(side, name, other) : -1;
    if (slip >= 0) {
      open.push({ ...name, near: 1, slip });
      continue;
    }
    const tally = tallyOf(side, name, hit >= 0, other);
    if (hit >= 0 ? tally.asked > 0 && tally.met * 2 >= tally.asked : confirmed(tally, side, name, names, other)) {
      if (hit < 0 && tally.strongMet > 0 && names.length > 1) claims.push([other.form(tally.at).keys.at(-1)!, name]);
      continue;
    }
    const known = name.concept === undefined || other.lookup.formsOf(name.concept).length > 0;
    open.push({ ...name, near: tally.near, strength: known ? name.strength : 0 });
  }
  if (claims.length > 1) addRepeated(claims, other, open);
  return open;
}

const NONE: readonly Evidence[] = Object.freeze([]);

/** Adds the names that stand more often here than on the other side. */
function addRepeated(claims: readonly [number | string, Name][], other: Side, open: Evidence[]): void {
  const lists = new Map<number | string, Name[]>();
  for (const [key, name] of claims) {
    const list = lists.get(key);
    if (list) list.push(name);
    else lists.set(key, [name]);
  }
  for (const [key, list] of lists) {
    if (list.length > 1 && list.length > timesNamed(key, other))
      for (const name of list) open.push({ ...name, near: -1, repeated: true });
  }
}

/** How often a side has a concept, or a word. */
function timesNamed(key: number | string, side: Side): number {
  let count = 0;
  if (typeof key === 'number') {
    for (const { entries } of side.hits) if (entries.some(({ number }) => number === key)) count++;
    return count;
  }
  const first = key.charCodeAt(0);
  for (let at = 0; at < side.count; at++) if (side.beginsWith(at, first) && side.form(at).keys.includes(key)) count++;
  return count;
}

/** The word of the other side that is a misspelling of one of a name's words, or -1. */
function slipOf(side: Side, name: Name, other: Side): number {
  for (let at = name.from; at < name.to; at++) {
    if (!side.has(at, Mark.capital)) continue;
    const form = side.form(at);
    if (form.upper || form.fold.length < 4 || form.generic) continue;
    const value = meet(side, at, other);
    if (value < 0 || value > SURE) continue;
    const place = side.metAt[at]!;
    if (!other.has(place, Mark.capital) || other.hitOf[place]! >= 0) continue;
    const rendering = other.form(place);
    if (!rendering.upper && rendering.fold.length > 3 && isSlip(form, rendering)) return place;
  }
  return -1;
}

interface Tally {
  readonly asked: number;
  readonly met: number;
  /** Words that have to be transcribed, and how many of them are met. */
  readonly strong: number;
  readonly strongMet: number;
  /** Best resemblance among the words that are not met. */
  readonly near: number;
  /** The last capitalised word is met. */
  readonly lastMet: boolean;
  /** Where a met word stands on the other side. */
  readonly at: number;
}

function tallyOf(side: Side, name: Name, small: boolean, other: Side): Tally {
  let [asked, met, strong, strongMet, near, at] = [0, 0, 0, 0, -1, -1];
  let lastMet = false;
  for (let index = name.from; index < name.to; index++) {
    if (!small && !side.has(index, Mark.capital)) continue;
    const value = meet(side, index, other);
    const isMet = value >= ACCEPT;
    const form = side.form(index);
    // What is met by its sound is transcribed, whatever a dictionary says.
    const isStrong = isMet ? value !== TRANSLATED : !form.generic && form.inDictionary !== true;
    asked++;
    if (isStrong) strong++;
    if (isMet) {
      met++;
      if (isStrong || at < 0) at = side.metAt[index]!;
      if (isStrong) strongMet++;
    } else if (value > near) near = value;
    lastMet = isMet;
  }
  return { asked, met, strong, strongMet, near, lastMet, at };
}

/**
 * One met word confirms a name, as first names are dropped and parts translated; but it has to be a word that is transcribed, if there
 * is one, and not one that another name of this side has a better claim to ("Scott" of Scott Brown where Scott Smith stands too).
 */
function confirmed(tally: Tally, side: Side, name: Name, names: readonly Name[], other: Side): boolean {
  if (tally.met === 0) return false;
  if (tally.strong > 0 && tally.strongMet === 0 && tally.met * 2 <= tally.asked) return false;
  if (tally.near > DOUBT || tally.lastMet || tally.strong < 2 || tally.strongMet * 2 > tally.strong) return true;
  const run = other.runs.find(({ from, to }) => from <= tally.at && tally.at < to);
  if (!run || run.to - run.from < 2) return true;
  return !names.some((rival) => rival !== name && claimsWord(side, rival, run.to - 1, other));
}

/** Whether the last word of a name meets a word of the other side. */
function claimsWord(side: Side, { from, to }: Name, at: number, other: Side): boolean {
  return to - from > 1 && meet(side, to - 1, other) >= ACCEPT && side.metAt[to - 1] === at;
}

function kindOf({ concept, people }: Entry): FactKind {
  if (people) return 'demonym';
  if (/^(org|doc|event):/.test(concept)) return 'organisation';
  return concept.startsWith('other:') || concept.startsWith('lang:') ? 'name' : 'place';
}

function nameOfHit(side: Side, index: number): Name {
  const { from, to, entries } = side.hits[index]!;
  const first = entries[0]!;
  const common = to - from === 1 && side.has(from, Mark.first) && side.form(from).common;
  const strength =
    common || first.concept.startsWith('lang:')
      ? 0
      : /^(?:other:|region:(?:(?:north|south)?(?:east|west)?|black)$)/.test(first.concept) ||
          !side.has(from, Mark.capital)
        ? 1
        : 2;
  return {
    from,
    to,
    kind: kindOf(first),
    strength,
    concept: first.concept,
    upper: side.form(from).upper,
    translatable: false,
  };
}

function nameOfRun(side: Side, from: number, to: number): Name | undefined {
  const { titles, capitalised, commonShape } = side.lookup.language.names;
  let titled = from > 0 && side.end[from - 1]! + 2 >= side.start[from]! && titles.has(side.form(from - 1).fold);
  let start = from;
  while (start < to && titles.has(side.form(start).fold)) {
    titled = true;
    start++;
  }
  // The first word of a sentence before an acronym is a word.
  if (to - start === 2 && side.has(start, Mark.first) && side.form(start + 1).upper) start++;
  if (start === to) return undefined;
  let [generic, strong, given, upper, listed] = [0, 0, 0, 0, 0];
  for (let at = start; at < to; at++) {
    if (!side.has(at, Mark.capital)) continue;
    const form = side.form(at);
    if (form.given.length > 0 && !form.inDictionary) given++;
    if (form.upper) upper++;
    if (form.inDictionary) listed++;
    if (form.generic && !(titled && capitalised.has(form.fold))) generic++;
    else strong++;
  }
  if (strong + generic === 0) return undefined;
  const word = side.form(start);
  const first = side.has(start, Mark.first);
  const spoken = side.has(start, Mark.quoted) && CharClass.quote !== charClass[side.text.charCodeAt(side.end[start]!)];
  const lone = to - start === 1 && (first || spoken) && !word.upper && given === 0 && !titled;
  const kind: FactKind =
    upper > 0 && strong === upper
      ? 'acronym'
      : generic > 0 && given === 0
        ? 'organisation'
        : given > 0 || titled || strong > 1
          ? 'person'
          : 'name';
  const translatable = given === 0 && (generic > 0 || (listed === strong && strong > 1));
  const known = word.inDictionary;
  let strength: Name['strength'] = translatable ? 1 : 2;
  if ((side.shouted && given === 0) || (lone && (known ?? commonShape.test(word.fold)))) strength = 0;
  else if (lone && known === undefined) strength = 1;
  // Acronyms of a kind of people or things have a plural: they are words.
  else if (
    word.upper &&
    upper === strong &&
    word.fold.endsWith('s') &&
    capitals[side.text.charCodeAt(side.end[start]! - 1)] !== 1
  )
    strength = 1;
  return { from: start, to, kind, strength, translatable };
}
