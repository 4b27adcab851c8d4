import { Mark } from '../../../read/words.js';
import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** Whether a word stands in its place: 1 one with a capital, 0 one in small letters, -1 none; a capital is another name. */
export const partRival: PartEvidence = {
  id: 'part-rival',
  measure: ({ rival }, v) => (rival < 0 ? -1 : bit(v.there.has(rival, Mark.capital))),
};
