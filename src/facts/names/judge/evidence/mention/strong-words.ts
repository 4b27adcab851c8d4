import type { MentionEvidence } from '../evidence.js';

/** How many of its words are no common nouns: these have to be rendered. */
export const strongWords: MentionEvidence = {
  id: 'strong-words',
  measure: (m) => m.strong,
};
