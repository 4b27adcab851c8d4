import type { MentionEvidence } from '../evidence.js';

/** How many of its words are known as given names or surnames: a person is said, and persons are named in a translation. */
export const givenNames: MentionEvidence = {
  id: 'given-names',
  measure: (m) => m.given,
};
