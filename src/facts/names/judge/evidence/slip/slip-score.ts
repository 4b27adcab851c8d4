import type { SlipEvidence } from '../evidence.js';

export const slipScore: SlipEvidence = {
  id: 'slip-score',
  measure: ({ score }) => score,
};
