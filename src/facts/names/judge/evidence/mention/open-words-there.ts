import type { MentionEvidence } from '../evidence.js';

/** The share of the other text's words that nothing here stands for, 0 to 1: one of them may render it. */
export const openWordsThere: MentionEvidence = {
  id: 'open-words-there',
  measure: (_, { there, aligned }) => aligned.words(there).open / Math.max(1, there.count),
};
