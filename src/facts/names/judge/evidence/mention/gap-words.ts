import type { MentionEvidence } from '../evidence.js';
import { gapFor } from '../support/gap.js';

/** How many words stand between the counterparts of its neighbours: where there is none, nothing can render it. */
export const gapWords: MentionEvidence = {
  id: 'gap-words',
  measure: (m, v) => gapFor(m, v).words,
};
