import type { PartEvidence } from '../evidence.js';

export const partToEnd: PartEvidence = {
  id: 'part-to-end',
  measure: ({ mention, at }) => mention.to - 1 - at,
};
