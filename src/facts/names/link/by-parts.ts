import type { Side } from '../mention/side.js';
import type { Linked } from './links.js';
import { phraseAt } from './phrases.js';
import { BY_PARTS, SURE, TRANSLATED } from './worth.js';

/**
 * Names of the gazetteer that the other text has not, but each of whose words it renders by one of the same meaning or by the same
 * shorter name ("Northern Cyprus" by "Şimali" and "Kipr"), some perhaps by one that sounds alike: the whole is rendered then.
 */
export function linkByParts(a: Side, b: Side, of: Linked, to: Linked): void {
  let met: Set<number> | undefined;
  for (const { from, to: end } of a.hits) {
    if (of.worth[from]! >= BY_PARTS) continue;
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
