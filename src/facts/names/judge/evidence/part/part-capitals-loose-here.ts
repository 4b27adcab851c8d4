import type { PartEvidence } from '../evidence.js';

/** How many words of the source with a capital nothing renders: where there are many, the texts say things in different ways. */
export const partCapitalsLooseHere: PartEvidence = {
  id: 'part-capitals-loose-here',
  measure: (_, v) => v.totals.looseWords,
};
