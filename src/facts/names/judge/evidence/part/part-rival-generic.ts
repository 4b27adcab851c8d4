import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';
import { withRival } from '../support/part-rival.js';

/** Whether the word in its place is a common noun (1); -1 for no such word: then it may be a translation. */
export const partRivalGeneric: PartEvidence = {
  id: 'part-rival-generic',
  measure: withRival((r, v) => bit(v.there.form(r).generic)),
};
