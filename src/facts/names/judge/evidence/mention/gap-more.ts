import type { MentionEvidence } from '../evidence.js';
import { gapFor } from '../support/gap.js';

export const gapMore: MentionEvidence = {
  id: 'gap-more',
  measure: (m, v) => gapFor(m, v).words - gapFor(m, v).wordsHere,
};
