import type { SlipEvidence } from '../evidence.js';

/** How many letters the word of the source has: long words do not meet by chance. */
export const slipLetters: SlipEvidence = {
  id: 'slip-letters',
  measure: ({ at }, v) => v.here.form(at).fold.length,
};
