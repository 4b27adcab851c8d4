import type { MentionEvidence } from '../evidence.js';

export const givenNames: MentionEvidence = {
  id: 'given-names',
  measure: (m) => m.given,
};
