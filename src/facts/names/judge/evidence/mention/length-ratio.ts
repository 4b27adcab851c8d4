import type { MentionEvidence } from '../evidence.js';

export const lengthRatio: MentionEvidence = {
  id: 'length-ratio',
  measure: (_, v) => v.there.text.length / Math.max(1, v.here.text.length),
};
