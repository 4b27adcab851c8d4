/** A word of a name in one language and its rendering in another, both folded, with the lengths of their possible stems. */
export interface WordPair {
  readonly corpus: string;
  readonly doc: string;
  readonly languageA: string;
  readonly languageB: string;
  readonly a: string;
  readonly b: string;
  readonly stemsA: readonly number[];
  readonly stemsB: readonly number[];
  /** How often it counts in learning. */
  readonly weight: number;
}
