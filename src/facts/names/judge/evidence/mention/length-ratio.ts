import type { MentionEvidence } from '../evidence.js';

/** The length of the other text as a part of its own: a short one has left things out, a long one explains. */
export const lengthRatio: MentionEvidence = {
  id: 'length-ratio',
  measure: (_, v) => v.there.text.length / Math.max(1, v.here.text.length),
};
