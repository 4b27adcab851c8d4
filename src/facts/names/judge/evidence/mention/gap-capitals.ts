import type { MentionEvidence } from '../evidence.js';
import { gapFor } from '../support/gap.js';

export const gapCapitals: MentionEvidence = {
  id: 'gap-capitals',
  measure: (m, v) => gapFor(m, v).capitals,
};
