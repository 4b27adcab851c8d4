import type { PartEvidence } from '../evidence.js';

/** How many words of the name are known as given names or surnames: then it is a person, whose name is said whole. */
export const partGivenWords: PartEvidence = {
  id: 'part-given-words',
  measure: ({ mention }) => mention.given,
};
