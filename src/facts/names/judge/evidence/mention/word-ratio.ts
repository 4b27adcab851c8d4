import type { MentionEvidence } from '../evidence.js';

/** The number of words of the other text as a part of its own: a short one has left things out. */
export const wordRatio: MentionEvidence = {
  id: 'word-ratio',
  measure: (_, v) => v.there.count / Math.max(1, v.here.count),
};
