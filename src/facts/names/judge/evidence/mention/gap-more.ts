import type { MentionEvidence } from '../evidence.js';
import { gapFor } from '../support/gap.js';

/** How many words more (under 0: fewer) stand between the counterparts of its neighbours than between these: with room for it, it may be there in other words. */
export const gapMore: MentionEvidence = {
  id: 'gap-more',
  measure: (m, v) => gapFor(m, v).words - gapFor(m, v).wordsHere,
};
