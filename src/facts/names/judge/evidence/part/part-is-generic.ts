import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const partIsGeneric: PartEvidence = {
  id: 'part-is-generic',
  measure: ({ at }, v) => bit(v.here.form(at).generic),
};
