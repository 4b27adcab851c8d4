import type { MentionEvidence } from '../evidence.js';

/** The share of words with a capital in its own text, 0 to 1: in a heading with many, a capital makes no name. */
export const capitalShare: MentionEvidence = {
  id: 'capital-share',
  measure: (_, v) => v.totals.capitals,
};
