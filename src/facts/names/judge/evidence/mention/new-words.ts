import type { MentionEvidence } from '../evidence.js';

/** How many of its words are in no dictionary: these are surely names. */
export const newWords: MentionEvidence = {
  id: 'new-words',
  measure: (m) => m.unlisted,
};
