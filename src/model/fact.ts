import type { Span } from './span.js';

/** Certain facts weigh full; probable ones are warnings when unmatched; weak ones only confirm a match. */
export type Certainty = 'certain' | 'probable' | 'weak';

export type FactCategory = 'number' | 'date' | 'name';

export type FactKind =
  // number
  | 'cardinal'
  | 'ordinal'
  | 'percent'
  | 'percentage-point'
  | 'money'
  | 'measure'
  | 'multiple'
  | 'fraction'
  | 'range'
  | 'score'
  | 'vague'
  | 'age'
  | 'code'
  | 'magnitude'
  // date
  | 'date'
  | 'year'
  | 'month'
  | 'weekday'
  | 'decade'
  | 'century'
  | 'season'
  | 'clock'
  // name
  | 'person'
  | 'place'
  | 'organisation'
  | 'demonym'
  | 'acronym'
  | 'name';

/** One way to understand a fact. `value` is canonical: equal values in any language are equal strings. */
export interface Reading {
  /** A number in plain decimal notation (`26000`, `2.5`), an EDTF date (`1990-01-20`, `198X`), a clock time (`13:00`), a name's canonical form. */
  readonly value: string;
  /** ISO 4217 currency (`GBP`), CLDR unit (`length-mile`), `percent`, or a name's concept id. */
  readonly unit?: string;
}

/** What a text states: a number, a date or a name, with its place and every plausible reading. */
export interface Fact extends Span {
  readonly category: FactCategory;
  readonly kind: FactKind;
  /** The text of the span. */
  readonly text: string;
  readonly readings: readonly Reading[];
  readonly certainty: Certainty;
}

/** How a fact of the source fails to meet one of the target. */
export type MismatchType = 'different' | 'missing' | 'extra' | 'misspelt' | 'forbidden' | 'mixed-script';

/** Parts of a date, as a message names them together. */
export type DateParts = 'year' | 'month' | 'day' | 'daymonth' | 'monthyear' | 'dayyear';

/** What is known of dates that differ: the target lacks or adds a part, or all is equal but one aspect. */
export type MismatchDetail =
  | { readonly about: 'lacks' | 'adds'; readonly parts: DateParts; readonly year: string }
  | { readonly about: 'aspect'; readonly aspect: 'part' | 'era' | 'zone' };

/** What comparing a pair found wrong. At least one of `source` and `target` is there. */
export interface Mismatch {
  readonly type: MismatchType;
  readonly category: FactCategory | 'terminology';
  readonly certainty: Certainty;
  readonly source: Fact | null;
  readonly target: Fact | null;
  /** What was expected in the target, as its language writes it; may be empty. */
  readonly expected: readonly string[];
  /** Of dates that are `different`. */
  readonly detail?: MismatchDetail;
}
