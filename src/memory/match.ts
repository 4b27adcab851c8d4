import { type Content, contentEquals, plainText } from '../model/index.js';
import { compareProfiles, similarityProfile } from '../text/similarity.js';
import { WordIndex } from './word-index.js';

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

/** So many sentences are compared letter by letter. */
const CANDIDATES = 50;

/** Finds like sentences by an inverted index of their words, then by the pairs of letters that they share. */
export class MemoryIndex {
  private readonly words: WordIndex;

  constructor(private readonly pairs: readonly MemoryPair[]) {
    this.words = new WordIndex(textsOf(pairs));
  }

  /** The best matches for a sentence, best first; of equal translations the best one only. `minimum` is from 0 to 1. */
  find(source: Content, most = 3, minimum = 0.7): MemoryMatch[] {
    const text = plainText(source);
    const profile = similarityProfile(text);
    const found: MemoryMatch[] = [];
    for (const index of this.words.candidates(text, CANDIDATES)) {
      const pair = this.pairs[index]!;
      const known = plainText(pair.source);
      const likeness = compareProfiles(profile, similarityProfile(known));
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
}

function* textsOf(pairs: readonly MemoryPair[]): Generator<string> {
  for (const { source } of pairs) yield plainText(source);
}
