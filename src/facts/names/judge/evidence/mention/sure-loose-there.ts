import type { MentionEvidence } from '../evidence.js';

/** How many of the names left over in the other text are surely names: one of them may stand in its place. */
export const sureLooseThere: MentionEvidence = {
  id: 'sure-loose-there',
  measure: (_, v) => v.totalsThere.sureLoose,
};
