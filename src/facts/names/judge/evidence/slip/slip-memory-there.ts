import { stemAt } from '../../stem-at.js';
import type { SlipEvidence } from '../evidence.js';

/** How often the document has the word of the translation with a counterpart elsewhere; -1 without a document: a usual spelling is no slip. */
export const slipMemoryThere: SlipEvidence = {
  id: 'slip-memory-there',
  measure: ({ place }, v) => (v.memoryThere ? (v.memoryThere.of(stemAt(v.there, place))?.linked ?? 0) : -1),
};
