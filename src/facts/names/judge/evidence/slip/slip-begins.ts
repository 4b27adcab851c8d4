import { Mark } from '../../../read/words.js';
import type { SlipEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** Whether the word of the source begins a sentence (1): it may be no name. */
export const slipBegins: SlipEvidence = {
  id: 'slip-begins',
  measure: ({ at }, v) => bit(v.here.has(at, Mark.first)),
};
