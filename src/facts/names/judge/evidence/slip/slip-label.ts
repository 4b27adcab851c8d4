import type { SlipEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const slipLabel: SlipEvidence = {
  id: 'slip-label',
  measure: (_, v) => bit(v.here.label),
};
