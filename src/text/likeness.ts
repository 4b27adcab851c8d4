import { letterOf, UNKNOWN } from './letters.js';
import { compareProfiles, type SimilarityProfile, similarityProfile } from './similarity.js';

const SPACE = 32;

/** A text that many others are compared with: what `similarity` gives, in one walk over the other text, which nothing is made from. */
export class Likeness {
  readonly #profile: SimilarityProfile;
  /** The pairs of the text in a table of open addressing; 0 where there is none, as no pair is. */
  readonly #pairs: Uint32Array;
  /** How often each stands in the text. */
  readonly #counts: Uint32Array;
  /** How many of them the other text has not met yet; of the last comparison that met the pair. */
  readonly #left: Uint32Array;
  readonly #met: Uint32Array;
  readonly #shift: number;
  #nth = 0;
  #common = 0;

  constructor(text: string) {
    this.#profile = similarityProfile(text);
    let bits = 4;
    while (1 << bits < 2 * this.#profile.length) bits++;
    this.#shift = 32 - bits;
    this.#pairs = new Uint32Array(1 << bits);
    this.#counts = new Uint32Array(1 << bits);
    this.#left = new Uint32Array(1 << bits);
    this.#met = new Uint32Array(1 << bits);
    for (const pair of this.#profile) {
      const slot = this.#slotOf(pair);
      this.#pairs[slot] = pair;
      this.#counts[slot]!++;
    }
  }

  /** How alike another text is, from 0 to 1. */
  to(other: string): number {
    this.#nth++;
    this.#common = 0;
    let length = 1;
    let before = SPACE;
    let isGap = false;
    for (let at = 0; at < other.length; at++) {
      const letter = letterOf(other.charCodeAt(at));
      if (letter === UNKNOWN) return compareProfiles(this.#profile, similarityProfile(other));
      if (letter === 0) {
        isGap = before !== SPACE;
        continue;
      }
      if (isGap) {
        this.#meet(before, SPACE);
        before = SPACE;
        length++;
        isGap = false;
      }
      this.#meet(before, letter);
      before = letter;
      length++;
    }
    this.#meet(before, SPACE);
    return (2 * this.#common) / (this.#profile.length + length);
  }

  #meet(first: number, second: number): void {
    const slot = this.#slotOf(((first << 16) | second) >>> 0);
    if (this.#counts[slot] === 0) return;
    if (this.#met[slot] !== this.#nth) {
      this.#met[slot] = this.#nth;
      this.#left[slot] = this.#counts[slot]!;
    }
    if (this.#left[slot] === 0) return;
    this.#left[slot]!--;
    this.#common++;
  }

  /** Where a pair stands in the table, or would. */
  #slotOf(pair: number): number {
    const mask = this.#pairs.length - 1;
    let slot = Math.imul(pair, 0x9e3779b1) >>> this.#shift;
    while (this.#pairs[slot] !== 0 && this.#pairs[slot] !== pair) slot = (slot + 1) & mask;
    return slot;
  }
}
