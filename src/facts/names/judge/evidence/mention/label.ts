import type { MentionEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** Whether its text is a heading or label (1) or all in capitals (2), or both (3): there capitals make no names. */
export const label: MentionEvidence = {
  id: 'label',
  measure: (_, v) => bit(v.here.label) + 2 * bit(v.here.shouted),
};
