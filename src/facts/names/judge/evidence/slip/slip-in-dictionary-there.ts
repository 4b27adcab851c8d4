import type { SlipEvidence } from '../evidence.js';
import { inDictionary } from '../support/in-dictionary.js';

/** Whether a dictionary has the word of the translation: 1 yes, 0 no, -1 no dictionary; then it is another word, not a slip. */
export const slipInDictionaryThere: SlipEvidence = {
  id: 'slip-in-dictionary-there',
  measure: ({ place }, v) => inDictionary(v.there.form(place)),
};
