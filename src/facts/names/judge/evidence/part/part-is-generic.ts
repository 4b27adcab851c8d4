import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** Whether the word is a common noun as institutions have them (1): it may be translated, or understood. */
export const partIsGeneric: PartEvidence = {
  id: 'part-is-generic',
  measure: ({ at }, v) => bit(v.here.form(at).generic),
};
