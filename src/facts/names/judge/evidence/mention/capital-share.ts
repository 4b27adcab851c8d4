import type { MentionEvidence } from '../evidence.js';

export const capitalShare: MentionEvidence = {
  id: 'capital-share',
  measure: (_, v) => v.totals.capitals,
};
