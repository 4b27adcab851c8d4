import type { PartEvidence } from '../evidence.js';
import { inDictionary } from '../support/in-dictionary.js';

/** Whether a dictionary has the word in small letters: 1 yes, 0 no, -1 no dictionary or an acronym undecided; such a word may be translated. */
export const partInDictionary: PartEvidence = {
  id: 'part-in-dictionary',
  measure: ({ at }, v) => inDictionary(v.here.form(at)),
};
