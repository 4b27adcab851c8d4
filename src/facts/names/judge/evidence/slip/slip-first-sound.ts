import type { SlipEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const slipFirstSound: SlipEvidence = {
  id: 'slip-first-sound',
  measure: ({ at, place }, v) => bit(v.here.form(at).sounds()[0] === v.there.form(place).sounds()[0]),
};
