import type { MentionEvidence } from '../evidence.js';

/** How many names of the other text nothing here stands for: one of them may be its rendering. */
export const looseThere: MentionEvidence = {
  id: 'loose-there',
  measure: (_, v) => v.totalsThere.loose,
};
