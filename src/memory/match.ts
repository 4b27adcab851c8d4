import { type Content, contentEquals, plainText } from '../model/index.js';
import { Likeness } from '../text/likeness.js';
import type { MemoryPair } from './memory-pair.js';
import { BrokenIndex } from './stored/broken-index.js';
import { Candidates } from './stored/candidates.js';
import { partsOf } from './stored/held-index.js';
import type { IndexPart } from './stored/index-part.js';

/** A pair whose source is like the one asked for. */
export interface MemoryMatch extends MemoryPair {
  /** 1: the same text with the same codes. */
  readonly quality: number;
}

/** So many sentences are compared letter by letter. */
const CANDIDATES = 50;

/** Finds like sentences by an inverted index of their words, then by the pairs of letters that they share. */
export class MemoryIndex {
  #parts: readonly IndexPart[];
  #candidates: Candidates;
  #again: (() => readonly IndexPart[]) | undefined;

  /**
   * @param parts numbered through: of equal likeness, earlier pairs come first
   * @param again gives the parts anew, once, where these turn out to be damaged
   */
  constructor(parts: readonly IndexPart[], again?: () => readonly IndexPart[]) {
    this.#parts = parts;
    this.#candidates = new Candidates(parts);
    this.#again = again;
  }

  /** An index of pairs that is held in memory. */
  static of(pairs: Iterable<MemoryPair>): MemoryIndex {
    return new MemoryIndex(partsOf(pairs));
  }

  /** The best matches for a sentence, best first; of equal translations the best one only. `minimum` is from 0 to 1. */
  find(source: Content, most = 3, minimum = 0.7): MemoryMatch[] {
    try {
      return this.#find(source, most, minimum);
    } catch (error) {
      if (!(error instanceof BrokenIndex) || !this.#again) throw error;
      this.#parts = this.#again();
      this.#candidates = new Candidates(this.#parts);
      this.#again = undefined;
      return this.#find(source, most, minimum);
    }
  }

  #find(source: Content, most: number, minimum: number): MemoryMatch[] {
    const text = plainText(source);
    const likeness = new Likeness(text);
    const found: MemoryMatch[] = [];
    for (const number of this.#candidates.of(text, CANDIDATES)) {
      const pair = this.#pair(number);
      const known = plainText(pair.source);
      const same = known === text && contentEquals(pair.source, source);
      const quality = same ? 1 : Math.min(known === text ? 0.99 : 0.98, likeness.to(known));
      if (quality >= minimum) found.push({ ...pair, quality });
    }
    found.sort((a, b) => b.quality - a.quality);
    const best: MemoryMatch[] = [];
    for (const match of found) {
      if (best.length >= most) break;
      if (!best.some(({ target }) => contentEquals(target, match.target))) best.push(match);
    }
    return best;
  }

  #pair(number: number): MemoryPair {
    let at = number;
    for (const part of this.#parts) {
      if (at < part.count) return part.pair(at);
      at -= part.count;
    }
    throw new RangeError(`no pair ${number}`);
  }
}
