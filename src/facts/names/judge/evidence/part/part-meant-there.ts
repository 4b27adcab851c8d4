import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const partMeantThere: PartEvidence = {
  id: 'part-meant-there',
  measure: ({ at }, v) => {
    const { words } = v.here.form(at);
    return words.length === 0 ? -1 : bit(v.there.gathered.hasWord(words));
  },
};
