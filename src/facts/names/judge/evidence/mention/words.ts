import type { MentionEvidence } from '../evidence.js';

export const words: MentionEvidence = {
  id: 'words',
  measure: (m) => m.words,
};
