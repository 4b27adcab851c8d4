import type { MentionEvidence } from '../evidence.js';

/** How many words it has: long names are shortened, single words are names or not. */
export const words: MentionEvidence = {
  id: 'words',
  measure: (m) => m.words,
};
