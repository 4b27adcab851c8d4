import { base64OfBytes, bytesOfBase64 } from './base64.js';

/** A set of words told by a Bloom filter: never a word too few, about one in a hundred too many. */
export interface Bloom {
  /** Number of bits, a multiple of 8. */
  readonly bits: number;
  readonly hashes: number;
  /** The bits, base64. */
  readonly data: string;
}

/** FNV-1a over UTF-16 code units, with a seed. */
function hash(word: string, seed: number): number {
  let value = 0x811c9dc5 ^ seed;
  for (let index = 0; index < word.length; index++) {
    value ^= word.charCodeAt(index);
    value = Math.imul(value, 0x01000193);
  }
  value ^= value >>> 15;
  value = Math.imul(value, 0x2c1b3c6d);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Makes a filter of ten bits a word. */
export function bloomOf(words: ReadonlySet<string>): Bloom {
  const bits = Math.ceil((words.size * 10) / 8) * 8;
  const hashes = 7;
  const bytes = new Uint8Array(bits / 8);
  for (const word of words) for (const bit of placesOf(word, bits, hashes)) bytes[bit >> 3]! |= 1 << (bit & 7);
  return { bits, hashes, data: base64OfBytes(bytes) };
}

/** The test of a filter, which is asked for and decoded at the first call. */
export function bloomTest(filter: () => Bloom): (word: string) => boolean {
  let bytes: Uint8Array | undefined;
  let bits = 0;
  let hashes = 0;
  return (word) => {
    if (!bytes) {
      const bloom = filter();
      ({ bits, hashes } = bloom);
      bytes = bytesOfBase64(bloom.data);
    }
    for (const bit of placesOf(word, bits, hashes)) if ((bytes[bit >> 3]! & (1 << (bit & 7))) === 0) return false;
    return true;
  };
}

function placesOf(word: string, bits: number, hashes: number): number[] {
  const [first, step] = [hash(word, 0), hash(word, 0x9e3779b9) | 1];
  return Array.from({ length: hashes }, (_, index) => ((first + Math.imul(index, step)) >>> 0) % bits);
}
