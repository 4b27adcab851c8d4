import { Mark } from '../../../read/words.js';
import type { SlipEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** Whether the word of the translation begins a sentence (1): it may be no name. */
export const slipBeginsThere: SlipEvidence = {
  id: 'slip-begins-there',
  measure: ({ place }, v) => bit(v.there.has(place, Mark.first)),
};
