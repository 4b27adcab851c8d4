import type { MentionEvidence } from '../evidence.js';

export const commonNouns: MentionEvidence = {
  id: 'common-nouns',
  measure: (m) => m.generic,
};
