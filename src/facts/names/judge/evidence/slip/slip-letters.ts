import type { SlipEvidence } from '../evidence.js';

export const slipLetters: SlipEvidence = {
  id: 'slip-letters',
  measure: ({ at }, v) => v.here.form(at).fold.length,
};
