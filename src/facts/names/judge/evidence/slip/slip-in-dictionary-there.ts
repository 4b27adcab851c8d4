import type { SlipEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const slipInDictionaryThere: SlipEvidence = {
  id: 'slip-in-dictionary-there',
  measure: ({ place }, v) => {
    const listed = v.there.form(place).inDictionary;
    return listed === undefined ? -1 : bit(listed);
  },
};
