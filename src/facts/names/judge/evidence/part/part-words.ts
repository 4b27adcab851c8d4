import type { PartEvidence } from '../evidence.js';

/** How many words the name has: of long names some are dropped. */
export const partWords: PartEvidence = {
  id: 'part-words',
  measure: ({ mention }) => mention.words,
};
