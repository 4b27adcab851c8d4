import { Mark } from '../../../read/words.js';
import type { PartEvidence } from '../evidence.js';

export const partCapitalBeside: PartEvidence = {
  id: 'part-capital-beside',
  measure: ({ before, after }, v) => {
    let n = 0;
    for (const one of [before, after]) if (one >= 0 && v.there.has(v.of.at[one]!, Mark.capital)) n++;
    return n;
  },
};
