import type { PartEvidence } from '../evidence.js';

export const partCapitalsLooseThere: PartEvidence = {
  id: 'part-capitals-loose-there',
  measure: (_, v) => v.totalsThere.looseWords,
};
