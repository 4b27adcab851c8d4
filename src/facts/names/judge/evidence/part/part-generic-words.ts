import type { PartEvidence } from '../evidence.js';

/** How many common nouns the name has: those of institutions are translated, and translations differ. */
export const partGenericWords: PartEvidence = {
  id: 'part-generic-words',
  measure: ({ mention }) => mention.generic,
};
