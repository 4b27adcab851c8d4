import { type Content, contentEquals, plainText } from '../model/index.js';
import { compareProfiles, type SimilarityProfile, similarityProfile } from '../text/similarity.js';

/** A sentence with its translation. */
export interface MemoryPair {
  readonly source: Content;
  readonly target: Content;
  /** Where it comes from: a document, a memory. */
  readonly origin: string;
}

/** A pair whose source is like the one asked for. */
export interface MemoryMatch extends MemoryPair {
  /** 1: the same text with the same codes. */
  readonly quality: number;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Few words tell most: the rarest lead to the sentences to compare. */
const RAREST = 6;
const CANDIDATES = 50;
/** Words that stand in more sentences than that tell nothing. */
const COMMON = 5000;

const wordsOf = (text: string): string[] => [...new Set(text.normalize('NFC').toLowerCase().match(WORD) ?? [])];

/** Finds like sentences by an inverted index of words, then by the pairs of letters that they share. */
export class MemoryIndex {
  private readonly postings = new Map<string, number[]>();
  private readonly profiles: (SimilarityProfile | undefined)[] = [];

  constructor(private readonly pairs: readonly MemoryPair[]) {
    pairs.forEach(({ source }, index) => {
      for (const word of wordsOf(plainText(source))) {
        const list = this.postings.get(word);
        if (list) list.push(index);
        else this.postings.set(word, [index]);
      }
    });
  }

  /** The best matches for a sentence, best first; of equal translations the best one only. `minimum` is from 0 to 1. */
  find(source: Content, most = 3, minimum = 0.7): MemoryMatch[] {
    const text = plainText(source);
    const profile = similarityProfile(text);
    const found: MemoryMatch[] = [];
    for (const index of this.candidates(text)) {
      const pair = this.pairs[index]!;
      const known = plainText(pair.source);
      this.profiles[index] ??= similarityProfile(known);
      const likeness = compareProfiles(profile, this.profiles[index]);
      const same = known === text && contentEquals(pair.source, source);
      const quality = same ? 1 : Math.min(known === text ? 0.99 : 0.98, likeness);
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

  private candidates(text: string): number[] {
    const lists = wordsOf(text)
      .map((word) => this.postings.get(word) ?? [])
      .filter((list) => list.length > 0 && list.length <= COMMON)
      .sort((a, b) => a.length - b.length)
      .slice(0, RAREST);
    const hits = new Map<number, number>();
    for (const list of lists) for (const index of list) hits.set(index, (hits.get(index) ?? 0) + 1);
    return [...hits]
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, CANDIDATES)
      .map(([index]) => index);
  }
}
