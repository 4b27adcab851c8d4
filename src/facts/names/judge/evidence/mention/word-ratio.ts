import type { MentionEvidence } from '../evidence.js';

export const wordRatio: MentionEvidence = {
  id: 'word-ratio',
  measure: (_, v) => v.there.count / Math.max(1, v.here.count),
};
