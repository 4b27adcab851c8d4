import type { PartEvidence } from '../evidence.js';

/** The length of the translation as a part of that of the source: a short one has left things out. */
export const partLengthRatio: PartEvidence = {
  id: 'part-length-ratio',
  measure: (_, v) => v.there.text.length / Math.max(1, v.here.text.length),
};
