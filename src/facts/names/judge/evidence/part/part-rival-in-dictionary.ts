import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';
import { withRival } from '../support/part-rival.js';

export const partRivalInDictionary: PartEvidence = {
  id: 'part-rival-in-dictionary',
  measure: withRival((r, v) => {
    const listed = v.there.form(r).inDictionary;
    return listed === undefined ? -1 : bit(listed);
  }),
};
