import type { SlipEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** Whether the source is a heading or label (1): there words that are alike are seldom names. */
export const slipLabel: SlipEvidence = {
  id: 'slip-label',
  measure: (_, v) => bit(v.here.label),
};
