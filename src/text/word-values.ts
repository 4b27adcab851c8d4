import { type WordBits, wordBitsOf, wordBitsReader } from './word-bits.js';

/** Words of which each has a value, in little more than 13 bits a word; of other words one in 256 has one, too. */
export type WordValues = WordBits;

/** Bits that tell whether a word has a value, and those of the value. */
const PRINT = 8;
const VALUE = 5;

/** Values are less than this. */
export const VALUES = 2 ** VALUE;

/** Puts away words with their values. */
export const wordValuesOf = (values: ReadonlyMap<string, number>): WordValues =>
  wordBitsOf(new Map([...values].map(([word, value]) => [word, value << PRINT])), PRINT + VALUE, 0);

/** Reads the value of a word, or -1, in what is asked for and decoded at the first call. */
export const wordValueReader = (values: () => WordValues): ((word: string) => number) =>
  wordBitsReader(values, PRINT + VALUE, PRINT);
