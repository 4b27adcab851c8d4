import type { MentionEvidence } from '../evidence.js';
import { memorySum } from '../support/memory-sum.js';

/** How often the document rendered the one of its unrendered words that it rendered least; -1 without a document: what is rendered elsewhere is missed here. */
export const memoryLinkedLeast: MentionEvidence = {
  id: 'memory-linked-least',
  measure: (m, v) => memorySum(m, v, 'linked', false),
};
