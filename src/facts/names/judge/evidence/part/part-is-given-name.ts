import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const partIsGivenName: PartEvidence = {
  id: 'part-is-given-name',
  measure: ({ at }, v) => bit(v.here.form(at).given.length > 0),
};
