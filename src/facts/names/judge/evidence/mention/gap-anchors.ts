import type { MentionEvidence } from '../evidence.js';
import { gapFor } from '../support/gap.js';

/** Whether the words about it are rendered: 1 on one side, 2 on both, 4 more where their counterparts stand the other way round; they tell where to look. */
export const gapAnchors: MentionEvidence = {
  id: 'gap-anchors',
  measure: (m, v) => gapFor(m, v).anchors,
};
