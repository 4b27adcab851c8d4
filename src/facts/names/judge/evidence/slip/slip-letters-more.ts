import type { SlipEvidence } from '../evidence.js';

export const slipLettersMore: SlipEvidence = {
  id: 'slip-letters-more',
  measure: ({ at, place }, v) => v.there.form(place).least - v.here.form(at).least,
};
