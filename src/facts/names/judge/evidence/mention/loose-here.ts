import type { MentionEvidence } from '../evidence.js';

/** How many names of its text are not wholly rendered: where there are many, the texts say things in different ways. */
export const looseHere: MentionEvidence = {
  id: 'loose-here',
  measure: (_, v) => v.totals.loose,
};
