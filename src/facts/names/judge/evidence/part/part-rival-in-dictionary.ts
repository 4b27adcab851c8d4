import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';
import { withRival } from '../support/part-rival.js';

/** Whether a dictionary has the word in its place: 1 yes, 0 no, -1 no such word or dictionary; a name is in none. */
export const partRivalInDictionary: PartEvidence = {
  id: 'part-rival-in-dictionary',
  measure: withRival((r, v) => {
    const listed = v.there.form(r).inDictionary;
    return listed === undefined ? -1 : bit(listed);
  }),
};
