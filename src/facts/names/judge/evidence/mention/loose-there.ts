import type { MentionEvidence } from '../evidence.js';

export const looseThere: MentionEvidence = {
  id: 'loose-there',
  measure: (_, v) => v.totalsThere.loose,
};
