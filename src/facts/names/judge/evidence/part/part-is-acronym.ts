import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const partIsAcronym: PartEvidence = {
  id: 'part-is-acronym',
  measure: ({ at }, v) => bit(v.here.form(at).upper),
};
