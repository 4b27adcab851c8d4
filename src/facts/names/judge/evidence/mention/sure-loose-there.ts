import type { MentionEvidence } from '../evidence.js';

export const sureLooseThere: MentionEvidence = {
  id: 'sure-loose-there',
  measure: (_, v) => v.totalsThere.sureLoose,
};
