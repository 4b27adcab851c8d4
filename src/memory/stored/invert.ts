import { bucketOf, isWord } from './terms.js';

/** Single words that stand in more sentences of a part tell nothing that two of them do not. */
const COMMON = 20_000;
/** A bucket for each so many terms, within bounds. */
const SHARED = 4;
const LEAST_BITS = 8;
const MOST_BITS = 22;

/** For each bucket of terms, where its list of texts begins among all lists; the lists, each ascending. */
export interface Inverted {
  readonly bits: number;
  readonly starts: Int32Array;
  readonly postings: Int32Array;
}

/**
 * Turns texts with their terms around: buckets of terms with their texts. Words that are everywhere are left out; their pairs stay.
 *
 * @param hashes the terms of all texts, as `Terms` reads them
 * @param ends where those of each text end
 */
export function invert(hashes: Int32Array, ends: Int32Array): Inverted {
  const used = ends.at(-1) ?? 0;
  let bits = LEAST_BITS;
  while (bits < MOST_BITS && 1 << bits < used / SHARED) bits++;
  const size = 1 << bits;
  const sizes = new Int32Array(size);
  eachTerm(hashes, ends, bits, (bucket) => {
    sizes[bucket]!++;
  });
  const isKept = (bucket: number, word: boolean): boolean => !word || sizes[bucket]! <= COMMON;
  const starts = new Int32Array(size + 1);
  eachTerm(hashes, ends, bits, (bucket, word) => {
    if (isKept(bucket, word)) starts[bucket + 1]!++;
  });
  for (let bucket = 0; bucket < size; bucket++) starts[bucket + 1]! += starts[bucket]!;
  const postings = new Int32Array(starts[size]!);
  const next = starts.slice(0, size);
  eachTerm(hashes, ends, bits, (bucket, word, text) => {
    if (isKept(bucket, word)) postings[next[bucket]!++] = text;
  });
  return { bits, starts, postings };
}

type Visit = (bucket: number, word: boolean, text: number) => void;

function eachTerm(hashes: Int32Array, ends: Int32Array, bits: number, visit: Visit): void {
  for (let text = 0, at = 0; text < ends.length; text++) {
    const begin = at;
    const length = ends[text]! - begin;
    for (; at < begin + length; at++) visit(bucketOf(hashes[at]!, bits), isWord(at - begin, length), text);
  }
}
