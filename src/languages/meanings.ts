import { bytesOfBase64 } from '../text/base64.js';

/** So many bits are kept of the hash of a stem, and of that of a meaning. */
const STEM = 0xffffff;
export const MEANING = 0x7fffff;
/** Beside a meaning: it is the usual one. */
export const USUAL = 0x800000;

/**
 * What the words of a language may mean: for hashes of their stems (see `stemHash`) those of the English stems that they stand for
 * in translations, so that each language has a table of its own, and any two meet in English.
 */
export class Meanings {
  /** Entries in the order of their hashes: three bytes of the hash, a count, and three bytes a meaning; little-endian. */
  private readonly bytes: Uint8Array;
  private readonly stems: Places;
  /** The places of meanings, the usual ones of each before others. */
  private readonly meanings: Places;

  /** @param data base64 of the entries, as `scripts/learn/meanings/learn.py` writes them */
  constructor(data: string) {
    const bytes = bytesOfBase64(data);
    this.bytes = bytes;
    const stems: number[] = [];
    const usual: number[] = [];
    const seldom: number[] = [];
    for (let at = 0; at < bytes.length; ) {
      stems.push(at);
      const end = at + 4 + 3 * bytes[at + 3]!;
      for (at += 4; at < end; at += 3) (this.at(at) & USUAL ? usual : seldom).push(at);
    }
    this.stems = new Places(stems, (at) => this.at(at));
    this.meanings = new Places([...usual, ...seldom], (at) => this.at(at) & MEANING);
  }

  /** Where the meanings of a stem are counted, to be given to `count` and `meaning`; -1 for a stem that is not known. */
  find(stem: number): number {
    const at = this.stems.find(stem & STEM);
    return at < 0 ? -1 : at + 3;
  }

  count(found: number): number {
    return this.bytes[found]!;
  }

  /** The meaning of that number, with `USUAL` where it is. */
  meaning(found: number, number: number): number {
    return this.at(found + 1 + 3 * number);
  }

  /** Whether the language has words for an English stem: 2 one that usually means it, 1 others, 0 none. */
  words(stem: number): 0 | 1 | 2 {
    const at = this.meanings.find(stem & MEANING);
    return at < 0 ? 0 : this.at(at) & USUAL ? 2 : 1;
  }

  private at(place: number): number {
    return this.bytes[place]! | (this.bytes[place + 1]! << 8) | (this.bytes[place + 2]! << 16);
  }
}

/** Finds places by a number that stands there, by open addressing; of several the first. */
class Places {
  private readonly slots: Int32Array;

  constructor(
    places: readonly number[],
    private readonly numberAt: (place: number) => number,
  ) {
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(2 * places.length + 2))).fill(-1);
    for (const place of places) {
      let slot = this.slotOf(numberAt(place));
      while (this.slots[slot]! >= 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = place;
    }
  }

  find(number: number): number {
    for (let slot = this.slotOf(number); ; slot = (slot + 1) & (this.slots.length - 1)) {
      const place = this.slots[slot]!;
      if (place < 0 || this.numberAt(place) === number) return place;
    }
  }

  private slotOf(number: number): number {
    return (number ^ (number >>> 11)) & (this.slots.length - 1);
  }
}
