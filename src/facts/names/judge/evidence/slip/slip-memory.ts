import { stemAt } from '../../stem-at.js';
import type { SlipEvidence } from '../evidence.js';

/** How often the document has the word of the source rendered elsewhere; -1 without a document: its usual spelling is there to compare with. */
export const slipMemory: SlipEvidence = {
  id: 'slip-memory',
  measure: ({ at }, v) => (v.memory ? (v.memory.of(stemAt(v.here, at))?.linked ?? 0) : -1),
};
