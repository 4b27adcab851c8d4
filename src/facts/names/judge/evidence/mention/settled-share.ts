import type { MentionEvidence } from '../evidence.js';

export const settledShare: MentionEvidence = {
  id: 'settled-share',
  measure: (_, v) => v.totals.settled,
};
