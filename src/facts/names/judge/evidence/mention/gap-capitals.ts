import type { MentionEvidence } from '../evidence.js';
import { gapFor } from '../support/gap.js';

/** How many words with a capital that nothing renders stand where it is expected: one of them may be its rendering. */
export const gapCapitals: MentionEvidence = {
  id: 'gap-capitals',
  measure: (m, v) => gapFor(m, v).capitals,
};
