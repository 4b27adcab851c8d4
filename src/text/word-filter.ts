import { base64OfBytes, bytesOfBase64 } from './base64.js';

/** A set of words told by a filter: never a word too few, about one in 256 too many. */
export interface WordFilter {
  /** Of the hashes. */
  readonly seed: number;
  /** How many buckets it has. */
  readonly buckets: number;
  /** The buckets: for each the first of its shares of the hashes, 16 bits; then its columns. Little-endian, base64. */
  readonly data: string;
}

/** A word is asked for as many bits, and each is told by the parity of some of as many places. */
const BITS = 8;
const WORDS = 4;
const PLACES = 32 * WORDS;
const COLUMN_BYTES = 4 * WORDS;

/** FNV-1a over UTF-16 code units, with a seed. */
function hash(word: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let index = 0; index < word.length; index++) {
    value ^= word.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  return mixed(value);
}

function mixed(value: number): number {
  let mix = value ^ (value >>> 15);
  mix = Math.imul(mix, 0x2c1b3c6d);
  mix = Math.imul(mix ^ (mix >>> 12), 0x297a2d39);
  return (mix ^ (mix >>> 15)) >>> 0;
}

const STEP = 0x9e3779b9;

/** Which places of its bucket count for a word, 32 to a number; and the bits that they have to give. */
const places = (second: number, at: number): number => mixed(second + Math.imul(at + 1, STEP));
const bitsOf = (second: number): number => mixed(second ^ 0x5bd1e995) & (2 ** BITS - 1);

/**
 * A filter of a little more than eight bits a word. Words are put into buckets by their hashes; the bits that a bucket's words ask
 * for are linear equations over GF(2), as many as can be solved, of which the filter keeps the solution (Dietzfelbinger and Pagh 2008,
 * “Succinct data structures for retrieval and approximate membership”).
 */
function filterOf(words: ReadonlySet<string>, seed: number): WordFilter {
  const hashes = [...words].map((word) => [hash(word, seed), hash(word, seed ^ STEP)] as const);
  const all = hashes.sort(([a], [b]) => a - b);
  const buckets: { readonly share: number; readonly columns: Uint32Array }[] = [];
  let from = 0;
  while (from < all.length || buckets.length === 0) {
    let to = Math.min(all.length, from + PLACES);
    let columns: Uint32Array | undefined;
    for (; !columns; to--) {
      // Words of one share go into one bucket.
      while (to < all.length && to > from && shareOf(all[to]![0]) === shareOf(all[to - 1]![0])) to--;
      if (to === from && from < all.length) throw new Error('too many words have the same hash');
      columns = solved(all.slice(from, to).map(([, second]) => second));
      if (columns) break;
    }
    buckets.push({ share: from === 0 ? 0 : shareOf(all[from]![0]), columns: columns! });
    from = to;
  }
  const bytes = new DataView(new ArrayBuffer(buckets.length * (2 + BITS * COLUMN_BYTES)));
  for (const [index, { share, columns }] of buckets.entries()) {
    bytes.setUint16(2 * index, share, true);
    const at = 2 * buckets.length + index * BITS * COLUMN_BYTES;
    for (const [word, value] of columns.entries()) bytes.setUint32(at + 4 * word, value, true);
  }
  return { seed, buckets: buckets.length, data: base64OfBytes(new Uint8Array(bytes.buffer)) };
}

const SEEDS = 32;

/** Makes a filter: of those with different hashes the one that takes the fewest of `others` for one of the words. */
export function wordFilterOf(words: ReadonlySet<string>, others: ReadonlySet<string> = new Set()): WordFilter {
  let best: WordFilter | undefined;
  let fewest = Number.POSITIVE_INFINITY;
  for (let seed = 0; seed < (others.size === 0 ? 1 : SEEDS); seed++) {
    const filter = filterOf(words, seed);
    const has = wordFilterTest(() => filter);
    let wrong = 0;
    for (const word of others) if (!words.has(word) && has(word)) wrong++;
    if (wrong >= fewest) continue;
    fewest = wrong;
    best = filter;
  }
  return best!;
}

const shareOf = (first: number): number => first >>> 16;

/** Gaussian elimination: the columns that give every word its bits; nothing where the words contradict each other. */
function solved(seconds: readonly number[]): Uint32Array | undefined {
  const rows: { readonly lead: number; readonly places: Uint32Array; bits: number }[] = [];
  for (const second of seconds) {
    const row = Uint32Array.from({ length: WORDS }, (_, at) => places(second, at));
    let bits = bitsOf(second);
    for (const other of rows) {
      if (!has(row, other.lead)) continue;
      for (let at = 0; at < WORDS; at++) row[at]! ^= other.places[at]!;
      bits ^= other.bits;
    }
    let lead = 0;
    while (lead < PLACES && !has(row, lead)) lead++;
    if (lead < PLACES) rows.push({ lead, places: row, bits });
    else if (bits !== 0) return undefined;
  }
  const columns = new Uint32Array(BITS * WORDS);
  // Later rows have none of the earlier leads: the last is solved first. Places that lead no row stay 0.
  for (const { lead, places: row, bits } of rows.reverse())
    for (let bit = 0; bit < BITS; bit++) {
      const column = columns.subarray(bit * WORDS, (bit + 1) * WORDS);
      let value = (bits >>> bit) & 1;
      for (let at = 0; at < WORDS; at++) value ^= parity(row[at]! & column[at]!);
      if (value === 1) column[lead >>> 5]! |= 1 << (lead & 31);
    }
  return columns;
}

const has = (row: Uint32Array, place: number): boolean => ((row[place >>> 5]! >>> (place & 31)) & 1) === 1;

function parity(value: number): number {
  let fold = value ^ (value >>> 16);
  fold ^= fold >>> 8;
  fold ^= fold >>> 4;
  return (0x6996 >>> (fold & 15)) & 1;
}

interface Opened {
  readonly seed: number;
  readonly shares: Uint16Array;
  readonly columns: Int32Array;
}

function opened({ seed, buckets, data }: WordFilter): Opened {
  const bytes = bytesOfBase64(data);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    seed,
    shares: Uint16Array.from({ length: buckets }, (_, index) => view.getUint16(2 * index, true)),
    columns: Int32Array.from({ length: buckets * BITS * WORDS }, (_, at) => view.getInt32(2 * buckets + 4 * at, true)),
  };
}

/** The test of a filter, which is asked for and decoded at the first call. */
export function wordFilterTest(filter: () => WordFilter): (word: string) => boolean {
  let known: Opened | undefined;
  return (word) => {
    known ??= opened(filter());
    const { seed, shares, columns } = known;
    const share = shareOf(hash(word, seed));
    let low = 0;
    for (let high = shares.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if (shares[middle]! <= share) low = middle;
      else high = middle - 1;
    }
    const second = hash(word, seed ^ STEP);
    const bits = bitsOf(second);
    const [a, b, c, d] = [places(second, 0), places(second, 1), places(second, 2), places(second, 3)];
    let at = low * BITS * WORDS;
    for (let bit = 0; bit < BITS; bit++, at += WORDS) {
      const value = (a & columns[at]!) ^ (b & columns[at + 1]!) ^ (c & columns[at + 2]!) ^ (d & columns[at + 3]!);
      if (parity(value) !== ((bits >>> bit) & 1)) return false;
    }
    return true;
  };
}
