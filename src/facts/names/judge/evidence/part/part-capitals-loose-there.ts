import type { PartEvidence } from '../evidence.js';

/** How many words of the translation with a capital are left over: one of them may be its rendering. */
export const partCapitalsLooseThere: PartEvidence = {
  id: 'part-capitals-loose-there',
  measure: (_, v) => v.totalsThere.looseWords,
};
