import type { MentionEvidence } from '../evidence.js';

/** The share of words with a capital in its text that something renders, 0 to 1: where most are, one that is not stands out. */
export const settledShare: MentionEvidence = {
  id: 'settled-share',
  measure: (_, v) => v.totals.settled,
};
