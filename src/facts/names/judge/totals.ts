import type { Linked } from '../link/linked.js';
import type { Mention } from '../mention/mention.js';
import type { Side } from '../mention/side.js';
import { Mark } from '../read/words.js';
import { hasLoose, isLooseWord } from './loose.js';

/** What is counted once for a whole side, so that time grows with the text. */
export interface Totals {
  /** Mentions that have a word left over; those of them that are surely names; and acronyms. */
  readonly loose: number;
  readonly sureLoose: number;
  readonly acronyms: number;
  /** Shares of the words that have a capital, and of those that are linked. */
  readonly capitals: number;
  readonly settled: number;
  /** Words with a capital that nothing renders, but for common ones that begin a sentence. */
  readonly looseWords: number;
}

/** Counts a side. */
export function totalsOf(side: Side, open: readonly Mention[], of: Linked): Totals {
  let loose = 0;
  let sureLoose = 0;
  let acronyms = 0;
  for (const mention of open) {
    if (!hasLoose(side, mention, of)) continue;
    loose++;
    if (isSurelyName(side, mention)) sureLoose++;
    if (mention.acronyms > 0) acronyms++;
  }
  let linked = 0;
  let looseWords = 0;
  for (let index = 0; index < side.capitals; index++) {
    const at = side.capitalAt[index]!;
    if (of.at[at]! >= 0) linked++;
    else if (isLooseWord(side, of, at)) looseWords++;
  }
  return {
    loose,
    sureLoose,
    acronyms,
    capitals: side.capitals / Math.max(1, side.count),
    settled: linked / Math.max(1, side.capitals),
    looseWords,
  };
}

function isSurelyName(side: Side, { hit, unlisted, given, listed, from }: Mention): boolean {
  return hit >= 0 || unlisted > 0 || given > 0 || (listed === 0 && !side.has(from, Mark.first));
}
