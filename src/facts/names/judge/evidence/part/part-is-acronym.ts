import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** Whether the word is an acronym (1): it may be spelt out. */
export const partIsAcronym: PartEvidence = {
  id: 'part-is-acronym',
  measure: ({ at }, v) => bit(v.here.form(at).upper),
};
