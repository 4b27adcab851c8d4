import type { PluralForm } from './unit.js';

/** What is known of a pair of messages beside its texts: how their keys stand to each other. */
export interface MessagePair {
  readonly key: string;
  /** Set where only this side has the key: there is nothing to compare. */
  readonly only?: 'source' | 'target';
  /** Sides whose file has the key more than once; the last one counts. */
  readonly twice?: readonly ('source' | 'target')[];
  /** Which plural form of its message it is, for the target language. */
  readonly plural?: PluralForm;
  /** Whether other forms of the same message are there in the translation. */
  readonly formsThere?: boolean;
  /** Set where the language has no such form: nothing ever shows it. */
  readonly foreignForm?: boolean;
}
