import type { MentionEvidence } from '../evidence.js';
import { memorySum } from '../support/memory-sum.js';

/** How often the document rendered the one of its unrendered words that it rendered most; -1 without a document: what is rendered elsewhere is missed here. */
export const memoryLinked: MentionEvidence = {
  id: 'memory-linked',
  measure: (m, v) => memorySum(m, v, 'linked', true),
};
