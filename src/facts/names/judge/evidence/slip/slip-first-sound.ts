import type { SlipEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** Whether the two words begin with one sound (1): slips seldom stand at the beginning. */
export const slipFirstSound: SlipEvidence = {
  id: 'slip-first-sound',
  measure: ({ at, place }, v) => bit(v.here.form(at).sounds()[0] === v.there.form(place).sounds()[0]),
};
