import type { MentionEvidence } from '../evidence.js';

/** How many of the names of its text that are not wholly rendered are surely names: where there are many, the texts differ throughout. */
export const sureLooseHere: MentionEvidence = {
  id: 'sure-loose-here',
  measure: (_, v) => v.totals.sureLoose,
};
