import { foldText } from '../text/chars.js';

/** A set of folded words from a list parted by spaces. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(foldText(words).replace(/'/g, '').trim().split(/\s+/));
}
