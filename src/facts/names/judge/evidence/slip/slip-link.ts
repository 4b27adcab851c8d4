import type { SlipEvidence } from '../evidence.js';

/** How surely the word counts as rendered already, with the values of `best-link`: what sounds right may still be spelt wrong. */
export const slipLink: SlipEvidence = {
  id: 'slip-link',
  measure: ({ at }, v) => (v.of.at[at]! >= 0 ? v.of.worth[at]! : -1),
};
