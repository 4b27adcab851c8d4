import type { MentionEvidence } from '../evidence.js';
import { memorySum } from '../support/memory-sum.js';

export const memoryLinked: MentionEvidence = {
  id: 'memory-linked',
  measure: (m, v) => memorySum(m, v, 'linked', true),
};
