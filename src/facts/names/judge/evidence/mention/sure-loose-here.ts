import type { MentionEvidence } from '../evidence.js';

export const sureLooseHere: MentionEvidence = {
  id: 'sure-loose-here',
  measure: (_, v) => v.totals.sureLoose,
};
