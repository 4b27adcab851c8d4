import { folded } from '../text/chars.js';

/** What folding may change: small letters of the alphabets here, but ı and ё, are folded. */
const UNFOLDED = /[^a-zçöüğşəа-я\s]/g;

/** A set of folded words from a list parted by spaces. */
export function wordSet(words: string): ReadonlySet<string> {
  // As `foldText` does, which asks of every letter: lists of a thousand words are read before the first text is.
  const fold = words.replace(UNFOLDED, (unit) => String.fromCharCode(folded[unit.charCodeAt(0)]!));
  return new Set(fold.replace(/'/g, '').trim().split(/\s+/));
}
