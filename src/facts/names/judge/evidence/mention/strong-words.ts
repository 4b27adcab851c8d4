import type { MentionEvidence } from '../evidence.js';

export const strongWords: MentionEvidence = {
  id: 'strong-words',
  measure: (m) => m.strong,
};
