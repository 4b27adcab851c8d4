import type { MentionEvidence } from '../evidence.js';

export const textWords: MentionEvidence = {
  id: 'text-words',
  measure: (_, v) => v.here.count,
};
