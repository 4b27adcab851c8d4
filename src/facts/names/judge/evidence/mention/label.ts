import type { MentionEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const label: MentionEvidence = {
  id: 'label',
  measure: (_, v) => bit(v.here.label) + 2 * bit(v.here.shouted),
};
