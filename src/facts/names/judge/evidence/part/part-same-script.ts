import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';
import { withRival } from '../support/part-rival.js';

/** Whether the word and the one in its place are in letters of one alphabet (1); -1 for no such word: then names are copied, or nearly. */
export const partSameScript: PartEvidence = {
  id: 'part-same-script',
  measure: withRival((r, v, { at }) => bit(v.here.form(at).cyrillic === v.there.form(r).cyrillic)),
};
