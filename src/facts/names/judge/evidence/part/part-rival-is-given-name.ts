import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';
import { withRival } from '../support/part-rival.js';

/** Whether the word in its place is known as a given name or surname (1); -1 for no such word: then it is another person. */
export const partRivalIsGivenName: PartEvidence = {
  id: 'part-rival-is-given-name',
  measure: withRival((r, v) => bit(v.there.form(r).given.length > 0)),
};
