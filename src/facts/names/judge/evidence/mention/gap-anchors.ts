import type { MentionEvidence } from '../evidence.js';
import { gapFor } from '../support/gap.js';

export const gapAnchors: MentionEvidence = {
  id: 'gap-anchors',
  measure: (m, v) => gapFor(m, v).anchors,
};
