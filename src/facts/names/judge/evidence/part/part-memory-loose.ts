import { stemAt } from '../../stem-at.js';
import type { PartEvidence } from '../evidence.js';

/** How often the document left the word without a rendering elsewhere; -1 without a document: what is always left out is no slip. */
export const partMemoryLoose: PartEvidence = {
  id: 'part-memory-loose',
  measure: ({ at }, v) => (v.memory ? (v.memory.of(stemAt(v.here, at))?.loose ?? 0) : -1),
};
