import type { SlipEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const slipFirstSound: SlipEvidence = {
  id: 'slip-first-sound',
  measure: ({ at, place }, v) => bit(v.here.form(at).firstSound === v.there.form(place).firstSound),
};
