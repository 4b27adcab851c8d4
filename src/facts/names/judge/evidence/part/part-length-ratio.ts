import type { PartEvidence } from '../evidence.js';

export const partLengthRatio: PartEvidence = {
  id: 'part-length-ratio',
  measure: (_, v) => v.there.text.length / Math.max(1, v.here.text.length),
};
