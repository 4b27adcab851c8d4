import { CharClass, charClass } from '../../../text/chars.js';
import { Mark } from '../read/words.js';
import type { Side } from './side.js';

/** Titles have hardly more words. */
const LONGEST = 12;
/** Longer words have a capital in a title; shorter ones may be "of", "the", "with". */
const SMALL = 4;

/** Whether a character is a quote; none stands outside the text. */
export const isQuote = (side: Side, at: number): boolean =>
  at >= 0 && at < side.text.length && charClass[side.text.charCodeAt(at)] === CharClass.quote;

/**
 * Whether a word stands in a title in quotes, where the language has such: all words have capitals but small ones, the first and
 * the last among them ("The Catcher in the Rye").
 */
export function isInTitle(side: Side, at: number): boolean {
  if (!side.lookup.language.names.quotesTitles) return false;
  let first = at;
  while (!isQuote(side, side.start[first]! - 1)) if (first-- === 0 || at - first > LONGEST) return false;
  let last = first;
  while (!isEnd(side, last)) if (++last >= side.count || last - first > LONGEST) return false;
  if (last < at || !side.has(first, Mark.capital) || !side.has(last, Mark.capital)) return false;
  for (let index = first; index <= last; index++)
    if (!side.has(index, Mark.capital) && side.stop[index]! - side.start[index]! > SMALL) return false;
  return true;
}

/** Whether a quote closes after a word, behind a comma or a full stop perhaps. */
function isEnd(side: Side, at: number): boolean {
  const end = side.end[at]!;
  if (isQuote(side, end)) return true;
  const kind = end < side.text.length ? charClass[side.text.charCodeAt(end)]! : CharClass.space;
  return (kind === CharClass.comma || kind === CharClass.dot || kind === CharClass.end) && isQuote(side, end + 1);
}
