import type { MentionEvidence } from '../evidence.js';

/** How many words its text has: in long texts more is said again and left out. */
export const textWords: MentionEvidence = {
  id: 'text-words',
  measure: (_, v) => v.here.count,
};
