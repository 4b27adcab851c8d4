import type { MentionEvidence } from '../evidence.js';
import { memorySum } from '../support/memory-sum.js';

/** How often the document left one of its unrendered words without a rendering elsewhere, at most; -1 without a document: what is always left out is no slip. */
export const memoryLoose: MentionEvidence = {
  id: 'memory-loose',
  measure: (m, v) => memorySum(m, v, 'loose', true),
};
