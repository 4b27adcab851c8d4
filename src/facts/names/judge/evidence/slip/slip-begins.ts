import { Mark } from '../../../read/words.js';
import type { SlipEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const slipBegins: SlipEvidence = {
  id: 'slip-begins',
  measure: ({ at }, v) => bit(v.here.has(at, Mark.first)),
};
