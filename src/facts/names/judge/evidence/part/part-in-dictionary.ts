import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** Whether a dictionary has the word in small letters: 1 yes, 0 no, -1 no dictionary or an acronym undecided; such a word may be translated. */
export const partInDictionary: PartEvidence = {
  id: 'part-in-dictionary',
  measure: ({ at }, v) => {
    const listed = v.here.form(at).inDictionary;
    return listed === undefined ? -1 : bit(listed);
  },
};
