import type { SlipEvidence } from '../evidence.js';

/** How surely the letters of the two words are those of one name but for a slip, in log-odds, up to 9, which is certain. */
export const slipScore: SlipEvidence = {
  id: 'slip-score',
  measure: ({ score }) => score,
};
