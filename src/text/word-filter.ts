import { type WordBits, wordBitsOf, wordBitsReader } from './word-bits.js';

/** A set of words told by a filter of a little more than eight bits a word: never a word too few, about one in 256 too many. */
export type WordFilter = WordBits;

const BITS = 8;
const SEEDS = 32;

/** Makes a filter: of those with different hashes the one that takes the fewest of `others` for one of the words. */
export function wordFilterOf(words: ReadonlySet<string>, others: ReadonlySet<string> = new Set()): WordFilter {
  const unset = new Map([...words].map((word) => [word, 0]));
  let best: WordFilter | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (let seed = 0; seed < (others.size === 0 ? 1 : SEEDS); seed++) {
    const filter = wordBitsOf(unset, BITS, seed);
    const has = wordFilterTest(() => filter);
    let wrong = 0;
    for (const word of others) if (!words.has(word) && has(word)) wrong++;
    if (wrong >= fewest) continue;
    fewest = wrong;
    best = filter;
  }
  return best!;
}

/** The test of a filter, which is asked for and decoded at the first call. */
export function wordFilterTest(filter: () => WordFilter): (word: string) => boolean {
  const read = wordBitsReader(filter, BITS, BITS);
  return (word) => read(word) === 0;
}
