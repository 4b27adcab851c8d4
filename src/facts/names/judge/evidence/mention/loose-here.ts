import type { MentionEvidence } from '../evidence.js';

export const looseHere: MentionEvidence = {
  id: 'loose-here',
  measure: (_, v) => v.totals.loose,
};
