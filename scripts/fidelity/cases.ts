/** `[start, end]` in UTF-16 code units. */
export type Offsets = readonly [number, number];

/** A pair of the cases; both kinds of line have these. */
export interface CasePair {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly sourceLanguage: string;
  readonly targetLanguage: string;
  readonly doc?: string;
}

/** A translator's mistake in a faithful pair. */
export interface Mistake {
  readonly group: string;
  readonly source: Offsets | null;
  readonly target: Offsets | null;
  /** Of our own list: without offsets, since it copies nothing. */
  readonly own?: true;
}

/** A faithful human translation. */
export interface FaithfulCase extends CasePair {
  readonly domain?: string;
  readonly errors: readonly Mistake[];
}

/** A faithful pair with one fact spoiled. */
export interface SpoiledCase extends CasePair {
  /** Id of the faithful pair. */
  readonly clean: string;
  readonly kind: string;
  readonly group: string;
  readonly mutation: string;
  readonly sourceSpan: Offsets;
  readonly targetSpan: Offsets;
}

/** A pair made after a report of a user: what it expects is `clean`, or a category (`name|number`: either). */
export interface FieldCase extends CasePair {
  readonly expect: string;
  readonly kind: string;
}

/** Cases that are answered together, as one stream. */
export interface CaseSet {
  /** `ntrex`, `field`, or the number of a fresh part. */
  readonly name: string;
  readonly faithful: readonly FaithfulCase[];
  readonly spoiled: readonly SpoiledCase[];
  readonly field: readonly FieldCase[];
}
