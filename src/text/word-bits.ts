import { base64OfBytes, bytesOfBase64 } from './base64.js';

/** Words of which each was given some bits; of other words it has bits by chance. */
export interface WordBits {
  /** Of the hashes. */
  readonly seed: number;
  /** How many buckets it has. */
  readonly buckets: number;
  /** The buckets: for each the first of its shares of the hashes, 16 bits; then its columns. Little-endian, base64. */
  readonly data: string;
}

/** Each bit of a word is told by the parity of some of so many places. */
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

/** Which places of its bucket count for a word, 32 to a number. */
const places = (second: number, at: number): number => mixed(second + Math.imul(at + 1, STEP));
/** Bits that a word has by itself. */
const ownBits = (second: number): number => mixed(second ^ 0x5bd1e995);

/**
 * Gives words their bits, so many each, in little more than as many bits a word. What is kept is what they differ by from bits that each word
 * has by itself. Words are put into buckets by their hashes; the bits that a bucket's words ask for are linear equations over GF(2), as many
 * as can be solved, of which the solution is kept (Dietzfelbinger and Pagh 2008, “Succinct data structures for retrieval and approximate
 * membership”).
 */
export function wordBitsOf(given: ReadonlyMap<string, number>, bits: number, seed: number): WordBits {
  const hashes = [...given].map(([word, value]) => [hash(word, seed), hash(word, seed ^ STEP), value] as const);
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
      columns = solved(
        all.slice(from, to).map(([, second, value]) => [second, (ownBits(second) ^ value) & (2 ** bits - 1)] as const),
        bits,
      );
      if (columns) break;
    }
    buckets.push({ share: from === 0 ? 0 : shareOf(all[from]![0]), columns: columns! });
    from = to;
  }
  const bytes = new DataView(new ArrayBuffer(buckets.length * (2 + bits * COLUMN_BYTES)));
  for (const [index, { share, columns }] of buckets.entries()) {
    bytes.setUint16(2 * index, share, true);
    const at = 2 * buckets.length + index * bits * COLUMN_BYTES;
    for (const [word, value] of columns.entries()) bytes.setUint32(at + 4 * word, value, true);
  }
  return { seed, buckets: buckets.length, data: base64OfBytes(new Uint8Array(bytes.buffer)) };
}

const shareOf = (first: number): number => first >>> 16;

/** Gaussian elimination: the columns that give every word its bits; nothing where the words contradict each other. */
function solved(asked: readonly (readonly [second: number, bits: number])[], count: number): Uint32Array | undefined {
  const rows: { readonly lead: number; readonly places: Uint32Array; bits: number }[] = [];
  for (const [second, own] of asked) {
    const row = Uint32Array.from({ length: WORDS }, (_, at) => places(second, at));
    let bits = own;
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
  const columns = new Uint32Array(count * WORDS);
  // Later rows have none of the earlier leads: the last is solved first. Places that lead no row stay 0.
  for (const { lead, places: row, bits } of rows.reverse())
    for (let bit = 0; bit < count; bit++) {
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

function opened({ seed, buckets, data }: WordBits, bits: number): Opened {
  const bytes = bytesOfBase64(data);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    seed,
    shares: Uint16Array.from({ length: buckets }, (_, index) => view.getUint16(2 * index, true)),
    columns: Int32Array.from({ length: buckets * bits * WORDS }, (_, at) => view.getInt32(2 * buckets + 4 * at, true)),
  };
}

/**
 * Reads the bits of words, so many each, in what is asked for and decoded at the first call; the first
 * `print` of them are no part of what is given, and -1 is given where one of them is set.
 */
export function wordBitsReader(made: () => WordBits, count: number, print: number): (word: string) => number {
  let known: Opened | undefined;
  return (word) => {
    known ??= opened(made(), count);
    const { seed, shares, columns } = known;
    const share = shareOf(hash(word, seed));
    let low = 0;
    for (let high = shares.length - 1; low < high; ) {
      const middle = (low + high + 1) >> 1;
      if (shares[middle]! <= share) low = middle;
      else high = middle - 1;
    }
    const second = hash(word, seed ^ STEP);
    const bits = ownBits(second);
    const [a, b, c, d] = [places(second, 0), places(second, 1), places(second, 2), places(second, 3)];
    let at = low * count * WORDS;
    let found = 0;
    for (let bit = 0; bit < count; bit++, at += WORDS) {
      const value = (a & columns[at]!) ^ (b & columns[at + 1]!) ^ (c & columns[at + 2]!) ^ (d & columns[at + 3]!);
      if (parity(value) === ((bits >>> bit) & 1)) continue;
      if (bit < print) return -1;
      found |= 1 << (bit - print);
    }
    return found;
  };
}
