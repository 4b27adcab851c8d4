import type { Side } from '../mention/side.js';
import { Kept } from '../read/form-table.js';

/** A name of the gazetteer on both sides. */
export const KNOWN = 2;

/** A name of the gazetteer whose words are met one by one: "Department of Energy" by «Министерство энергетики». */
export const BY_PARTS = 1.9;

/** How well a common word is met by one of the same meaning. */
export const TRANSLATED = 0.9;

/** From here on a resemblance confirms: 95 % of all true renderings and 0.3 % of chance pairs lie above. */
export const ACCEPT = 0.2;

/** From here on two words are hardly anything but renderings of each other. */
export const SURE = 0.7;

/** What a small letter costs: a name is seldom written with one. */
export const SMALL = 0.55;

/** 1 for a copy or another form of a known name, 0.9 for a word of the same meaning, else -1; by the records of two words. */
export function same(a: Side, one: number, b: Side, two: number): number {
  const x = a.records;
  const y = b.records;
  const beginsAlike = x[one + Kept.length]! >>> 16 === y[two + Kept.length]! >>> 16;
  if (!beginsAlike && (x[one + Kept.concepts]! & y[two + Kept.concepts]!) === 0) return -1;
  const form = a.formAt(one);
  const other = b.formAt(two);
  if (beginsAlike && form.cyrillic === other.cyrillic && shareKey(form.keys, other.keys)) return 1;
  if (share(form.given, other.given)) return 1;
  return share(form.words, other.words) ? TRANSLATED : -1;
}

/** Whether two words may be alike, by their records and the consonants that they have. */
export function mayBeAlike(
  a: Side,
  one: number,
  consonantsA: number,
  b: Side,
  two: number,
  consonantsB: number,
): boolean {
  return mayRender(a.records[one + Kept.stem]!, consonantsB) || mayRender(b.records[two + Kept.stem]!, consonantsA);
}

export function shareKey(a: readonly string[], b: readonly string[]): boolean {
  for (const one of a) if (one.length > 1 && b.includes(one)) return true;
  return false;
}

function share(a: readonly number[], b: readonly number[]): boolean {
  for (const one of a) if (b.includes(one)) return true;
  return false;
}

/** At most one consonant of a stem (see `Kept`) is wanting. */
export function mayRender(stem: number, found: number): boolean {
  const rest = stem & 255 & ~found;
  return (rest & (rest - 1)) === 0;
}
