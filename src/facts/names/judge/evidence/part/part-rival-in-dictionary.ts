import type { PartEvidence } from '../evidence.js';
import { inDictionary } from '../support/in-dictionary.js';
import { withRival } from '../support/part-rival.js';

/** Whether a dictionary has the word in its place: 1 yes, 0 no, -1 no such word or dictionary; a name is in none. */
export const partRivalInDictionary: PartEvidence = {
  id: 'part-rival-in-dictionary',
  measure: withRival((r, v) => inDictionary(v.there.form(r))),
};
