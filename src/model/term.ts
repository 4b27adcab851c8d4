import type { LanguageTag } from './unit.js';

export type TermStatus = 'preferred' | 'admitted' | 'forbidden';

/** A term of one language (TBX `termSec`). */
export interface Term {
  readonly text: string;
  readonly status: TermStatus;
  readonly caseSensitive?: boolean;
}

/** One concept of the termbase with its terms by language (TBX `conceptEntry`). */
export interface Concept {
  readonly id: string;
  /** A proper noun: its findings are of category `name`, else `terminology`. */
  readonly properNoun: boolean;
  readonly terms: ReadonlyMap<LanguageTag, readonly Term[]>;
  readonly note?: string;
}

export type Termbase = readonly Concept[];
