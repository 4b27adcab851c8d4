import type { SlipEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** Whether the two words begin with one sound (1): slips seldom stand at the beginning. */
export const slipFirstSound: SlipEvidence = {
  id: 'slip-first-sound',
  measure: ({ at, place }, v) => bit(v.here.form(at).firstSound === v.there.form(place).firstSound),
};
