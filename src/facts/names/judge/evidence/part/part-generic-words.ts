import type { PartEvidence } from '../evidence.js';

export const partGenericWords: PartEvidence = {
  id: 'part-generic-words',
  measure: ({ mention }) => mention.generic,
};
