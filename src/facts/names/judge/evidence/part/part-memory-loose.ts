import { stemAt } from '../../stem-at.js';
import type { PartEvidence } from '../evidence.js';

export const partMemoryLoose: PartEvidence = {
  id: 'part-memory-loose',
  measure: ({ at }, v) => (v.memory ? (v.memory.of(stemAt(v.here, at))?.loose ?? 0) : -1),
};
