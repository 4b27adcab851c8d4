import type { Hit } from '../mention/hits.js';
import type { Side } from '../mention/side.js';
import { clashes } from './compass.js';
import type { Linked } from './linked.js';
import { phraseAt } from './phrases.js';
import { BY_PARTS, SURE, TRANSLATED } from './worth.js';

/**
 * Names of the gazetteer that the other text has not, but each of whose words it renders by one of the same meaning or by the same
 * shorter name ("Northern Cyprus" by "Şimali" and "Kipr"), some perhaps by one that sounds alike: the whole is rendered then.
 */
export function linkByParts(a: Side, b: Side, of: Linked, to: Linked): void {
  let met: Set<number> | undefined;
  for (let hit = 0; hit < a.hits.length; hit++) {
    const { from, to: end } = a.hits[hit]!;
    if (of.worth[from]! >= BY_PARTS) continue;
    const copy = of.at[from]! < 0 ? -1 : b.hitOf[of.at[from]!]!;
    if (copy >= 0 && isCopy(a, hit, b, copy)) {
      of.worth[from] = BY_PARTS;
      continue;
    }
    if (isOther(a, hit, b, of)) continue;
    met ??= metBy(b, a, to);
    let rendered = 0;
    let at = from;
    for (; at < end; at++) {
      const place = of.at[at]!;
      if (met.has(at) || (place >= 0 && means(a, at, b, place, of.worth[at]!))) rendered++;
      else if (!isSmallWord(a, at) && !(place >= 0 && sounds(a, at, b, place, of.worth[at]!))) break;
    }
    if (at < end || rendered === 0) continue;
    for (at = from; at < end; at++) of.worth[at] = BY_PARTS;
  }
}

/**
 * Takes back the links between words of names of the gazetteer that are others, so that both stand unrendered: nothing of "the Ministry
 * of Defence" is rendered by «Министерство финансов».
 */
export function unlinkOthers(a: Side, b: Side, of: Linked, to: Linked): void {
  for (let hit = 0; hit < a.hits.length; hit++) {
    const { from, to: end } = a.hits[hit]!;
    if (of.worth[from]! >= BY_PARTS) continue;
    for (let at = from; at < end; at++) {
      const place = of.at[at]!;
      const other = place < 0 ? -1 : b.hitOf[place]!;
      if (other < 0 || to.worth[b.hits[other]!.from]! >= BY_PARTS || isCopy(a, hit, b, other)) continue;
      if (shareConcept(a.hits[hit]!, b.hits[other]!) && !clashes(a, hit, b, other)) continue;
      of.at[at] = -1;
      of.worth[at] = -1;
      if (to.at[place] !== at) continue;
      to.at[place] = -1;
      to.worth[place] = -1;
    }
  }
}

/** Whether both are one word, written alike: a copy, whatever else either text may call so ("AI", which in Azerbaijani is the EU too). */
function isCopy(a: Side, hit: number, b: Side, other: number): boolean {
  const one = a.hits[hit]!;
  const two = b.hits[other]!;
  if (one.to - one.from !== 1 || two.to - two.from !== 1) return false;
  const length = a.stop[one.from]! - a.start[one.from]!;
  if (length !== b.stop[two.from]! - b.start[two.from]!) return false;
  return a.text.startsWith(b.text.slice(b.start[two.from]!, b.stop[two.from]!), a.start[one.from]!);
}

/** Whether a name begins as one that a point of the compass sets apart from it. */
function isOther(a: Side, hit: number, b: Side, of: Linked): boolean {
  const place = of.at[a.hits[hit]!.from]!;
  const other = place < 0 ? -1 : b.hitOf[place]!;
  return other >= 0 && clashes(a, hit, b, other);
}

const shareConcept = (a: Hit, b: Hit): boolean =>
  a.entries.some(({ number }) => b.entries.some((one) => one.number === number));

/** The words of `other` that render words with capitals of a side by meaning, those in small letters too. */
function metBy(side: Side, other: Side, of: Linked): Set<number> {
  const met = new Set<number>();
  for (let one = 0; one < side.capitals; one++) {
    const at = side.capitalAt[one]!;
    const place = of.at[at]!;
    if (place < 0 || !means(side, at, other, place, of.worth[at]!)) continue;
    met.add(place);
    phraseAt(other, place, side.form(at).words, (word) => met.add(word));
  }
  return met;
}

/** Whether two linked words mean the same: common words, or names that each of them has by itself. */
function means(a: Side, at: number, b: Side, place: number, worth: number): boolean {
  if (worth === TRANSLATED || worth === BY_PARTS) return true;
  const others = b.form(place).entries;
  return a
    .form(at)
    .entries.some(
      ({ number, words }) =>
        words.length === 1 && others.some((one) => one.number === number && one.words.length === 1),
    );
}

/** Whether two linked words surely sound alike, and are no names of two others: Austria is no «Австралия». */
function sounds(a: Side, at: number, b: Side, place: number, worth: number): boolean {
  return worth >= SURE && !(isPlaceItself(a, at) && isPlaceItself(b, place));
}

const isPlaceItself = (side: Side, at: number): boolean =>
  side.form(at).entries.some(({ words }) => words.length === 1);

/** What links the words of a name, and renders nothing: of, the, «по». */
function isSmallWord(side: Side, at: number): boolean {
  const { links, common } = side.lookup.language.names;
  const { fold } = side.form(at);
  return links.has(fold) || (fold.length < 4 && common.has(fold));
}
