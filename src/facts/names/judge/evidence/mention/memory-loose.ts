import type { MentionEvidence } from '../evidence.js';
import { memorySum } from '../support/memory-sum.js';

export const memoryLoose: MentionEvidence = {
  id: 'memory-loose',
  measure: (m, v) => memorySum(m, v, 'loose', true),
};
