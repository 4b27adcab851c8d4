import { fitsFrom, ready } from './regex/ends.js';
import { parseRegex } from './regex/parse.js';
import { pathsOf } from './regex/paths.js';
import { writeJs } from './regex/write-js.js';

/** What must stand before a break, or behind it: an expression of JavaScript (flag `v`), or a test where that could take too long. */
export type Side =
  | { readonly kind: 'native'; readonly source: string }
  | { readonly kind: 'test'; readonly fits: (text: string, place: number) => boolean };

/** Beyond so many ways to fit, an expression is not given to JavaScript's matcher, which may try them all. */
const MOST_PATHS = 20_000;

/** So many characters to each side of a place are looked at; no repetition reaches as far. */
const WINDOW = 1000;

/**
 * One side of a rule, from an expression of ICU or Java. Its time at a place is bounded, whatever is written: an expression
 * that can fit in many ways is matched by `fitsFrom`, which does not go back, and within a thousand characters.
 * @throws RegexFlaw where the expression is not taken
 */
export function sideOf(expression: string, isBefore: boolean): Side {
  const tree = parseRegex(expression);
  if (pathsOf(tree) <= MOST_PATHS) {
    const source = writeJs(tree);
    return { kind: 'native', source: isBefore ? `(?<=${source})` : `(?=${source})` };
  }
  const prepared = ready(tree);
  return {
    kind: 'test',
    fits(text, place) {
      const from = isBefore ? Math.max(0, place - WINDOW) : place;
      const to = isBefore ? place : Math.min(text.length, place + WINDOW);
      // One character of the other side tells the ends of the text and of words.
      const start = Math.max(0, from - 1);
      return fitsFrom(prepared, text.slice(start, to + 1), place - start, !isBefore);
    },
  };
}
