import { Mark } from '../../../read/words.js';
import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const partRival: PartEvidence = {
  id: 'part-rival',
  measure: ({ rival }, v) => (rival < 0 ? -1 : bit(v.there.has(rival, Mark.capital))),
};
