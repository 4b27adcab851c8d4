import type { SlipEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const slipInDictionary: SlipEvidence = {
  id: 'slip-in-dictionary',
  measure: ({ at }, v) => {
    const listed = v.here.form(at).inDictionary;
    return listed === undefined ? -1 : bit(listed);
  },
};
