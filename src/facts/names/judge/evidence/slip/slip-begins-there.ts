import { Mark } from '../../../read/words.js';
import type { SlipEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const slipBeginsThere: SlipEvidence = {
  id: 'slip-begins-there',
  measure: ({ place }, v) => bit(v.there.has(place, Mark.first)),
};
