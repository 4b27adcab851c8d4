import type { SlipEvidence } from '../evidence.js';
import { inDictionary } from '../support/in-dictionary.js';

/** Whether a dictionary has the word of the source: 1 yes, 0 no, -1 no dictionary; then it may be translated. */
export const slipInDictionary: SlipEvidence = {
  id: 'slip-in-dictionary',
  measure: ({ at }, v) => inDictionary(v.here.form(at)),
};
