import type { RuleFinding } from '../rule.js';

/** What a rule gives when all is well: one shared array, so that a clean pair allocates nothing. */
export const NOTHING: readonly RuleFinding[] = Object.freeze([]);
