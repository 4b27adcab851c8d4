import type { MentionEvidence } from '../evidence.js';
import { gapFor } from '../support/gap.js';

export const gapWords: MentionEvidence = {
  id: 'gap-words',
  measure: (m, v) => gapFor(m, v).words,
};
