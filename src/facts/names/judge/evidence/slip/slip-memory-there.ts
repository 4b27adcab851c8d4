import { stemAt } from '../../stem-at.js';
import type { SlipEvidence } from '../evidence.js';

export const slipMemoryThere: SlipEvidence = {
  id: 'slip-memory-there',
  measure: ({ place }, v) => (v.memoryThere ? (v.memoryThere.of(stemAt(v.there, place))?.linked ?? 0) : -1),
};
