import type { PartEvidence } from '../evidence.js';

export const partWords: PartEvidence = {
  id: 'part-words',
  measure: ({ mention }) => mention.words,
};
