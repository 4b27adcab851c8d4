import { bytesOfBase64 } from './base64.js';

/**
 * Tells two kinds of words apart by their letters: a linear model over runs of two to four letters (logistic regression;
 * features hashed as in Weinberger et al. 2009), each run a weight of one byte.
 */
export interface LetterModel {
  /** The number of weights, a power of two. */
  readonly size: number;
  /** The weights, base64: signed bytes. */
  readonly data: string;
  /** Words of the second kind score above this. */
  readonly threshold: number;
}

const LONGEST = 4;

/** Calls `visit` with the slot of each run of letters; the word's beginning counts as a letter. */
export function eachRun(word: string, size: number, visit: (slot: number) => void): void {
  for (let start = -1; start < word.length - 1; start++) {
    let hash = 0x811c9dc5;
    for (let at = start; at < start + LONGEST && at < word.length; at++) {
      hash = Math.imul(hash ^ (at < 0 ? 1 : word.charCodeAt(at)), 0x01000193);
      if (at > start) visit((hash ^ (hash >>> 15)) & (size - 1));
    }
  }
}

/** The test of a model, which is asked for and decoded at the first call. The mean weight of the word's runs is compared. */
export function letterTest(model: () => LetterModel): (word: string) => boolean {
  let weights: Int8Array | undefined;
  let size = 0;
  let threshold = 0;
  return (word) => {
    if (!weights) {
      const letters = model();
      ({ size, threshold } = letters);
      weights = new Int8Array(bytesOfBase64(letters.data));
    }
    return letterScore(word, weights, size) > threshold;
  };
}

/** The mean weight of a word's runs of letters; 0 for none. */
export function letterScore(word: string, weights: Int8Array | Float64Array, size: number): number {
  let sum = 0;
  let runs = 0;
  eachRun(word, size, (slot) => {
    sum += weights[slot]!;
    runs++;
  });
  return runs === 0 ? 0 : sum / runs;
}
