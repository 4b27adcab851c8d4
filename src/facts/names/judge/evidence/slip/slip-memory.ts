import { stemAt } from '../../stem-at.js';
import type { SlipEvidence } from '../evidence.js';

export const slipMemory: SlipEvidence = {
  id: 'slip-memory',
  measure: ({ at }, v) => (v.memory ? (v.memory.of(stemAt(v.here, at))?.linked ?? 0) : -1),
};
