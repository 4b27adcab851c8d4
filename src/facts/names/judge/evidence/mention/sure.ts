import { isSure } from '../../../read/entry.js';
import type { MentionEvidence } from '../evidence.js';

export const sure: MentionEvidence = {
  id: 'sure',
  measure: (m) => (m.concept ? isSure(m.concept) : -1),
};
