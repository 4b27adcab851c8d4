import type { SlipEvidence } from '../evidence.js';

export const slipLink: SlipEvidence = {
  id: 'slip-link',
  measure: ({ at }, v) => (v.of.at[at]! >= 0 ? v.of.worth[at]! : -1),
};
