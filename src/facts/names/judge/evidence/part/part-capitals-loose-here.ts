import type { PartEvidence } from '../evidence.js';

export const partCapitalsLooseHere: PartEvidence = {
  id: 'part-capitals-loose-here',
  measure: (_, v) => v.totals.looseWords,
};
