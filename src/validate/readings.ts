import type { ExplainedFact } from '../facts/explain.js';
import type { PlacedPair } from './result.js';

/** What was read of pairs while they were weighed, so that nobody reads it again to explain them. */
export type Readings = WeakMap<PlacedPair, readonly ExplainedFact[]>;
