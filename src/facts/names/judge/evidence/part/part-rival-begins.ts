import { Mark } from '../../../read/words.js';
import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';
import { withRival } from '../support/part-rival.js';

export const partRivalBegins: PartEvidence = {
  id: 'part-rival-begins',
  measure: withRival((r, v) => bit(v.there.has(r, Mark.first))),
};
