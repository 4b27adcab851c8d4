import type { MentionEvidence } from '../evidence.js';

export const newWords: MentionEvidence = {
  id: 'new-words',
  measure: (m) => m.unlisted,
};
