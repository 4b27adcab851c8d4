import type { PartEvidence } from '../evidence.js';

export const partGivenWords: PartEvidence = {
  id: 'part-given-words',
  measure: ({ mention }) => mention.given,
};
