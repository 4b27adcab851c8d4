import { MISSPELT } from '../../../link/slip.js';
import type { SlipEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const slipSure: SlipEvidence = {
  id: 'slip-sure',
  measure: ({ score }) => bit(score >= MISSPELT),
};
