import type { MentionEvidence } from '../evidence.js';
import { memorySum } from '../support/memory-sum.js';

export const memoryLinkedLeast: MentionEvidence = {
  id: 'memory-linked-least',
  measure: (m, v) => memorySum(m, v, 'linked', false),
};
