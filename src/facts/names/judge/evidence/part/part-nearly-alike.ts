import type { PartEvidence } from '../evidence.js';

/** How like it a word left over sounds, 0 to 1, where that is too little to join them; -1 for none: it may be its rendering after all. */
export const partNearlyAlike: PartEvidence = {
  id: 'part-nearly-alike',
  measure: ({ at }, v) => v.of.tie[at]!,
};
