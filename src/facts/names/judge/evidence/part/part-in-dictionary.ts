import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const partInDictionary: PartEvidence = {
  id: 'part-in-dictionary',
  measure: ({ at }, v) => {
    const listed = v.here.form(at).inDictionary;
    return listed === undefined ? -1 : bit(listed);
  },
};
