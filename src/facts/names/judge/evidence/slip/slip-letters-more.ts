import type { SlipEvidence } from '../evidence.js';

/** How many letters the stem of the translation has more (under 0: fewer): a letter was added or lost, or it is another word. */
export const slipLettersMore: SlipEvidence = {
  id: 'slip-letters-more',
  measure: ({ at, place }, v) => v.there.form(place).least - v.here.form(at).least,
};
