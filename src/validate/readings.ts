import type { ExplainedFact, Reading } from '../facts/explain.js';
import type { PlacedPair } from './result.js';

/** What is shown of a pair's facts. */
export type ShownFacts = Pick<Reading, 'explained' | 'facts'>;

/** What was read of pairs while they were weighed, so that nobody reads it again to explain or mark them. */
export interface Readings {
  readonly of: WeakMap<PlacedPair, ShownFacts>;
  /** Facts of a text longer than this (UTF-16 code units) are not explained. */
  readonly longest: number;
}

const NOTHING: readonly ExplainedFact[] = [];
const NO_FACTS: readonly never[] = [];

/** Of a pair of which nothing is compared. */
export const NOTHING_SHOWN: ShownFacts = { explained: NOTHING, facts: { source: NO_FACTS, target: NO_FACTS } };
