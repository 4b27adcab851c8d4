import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const partGivenBefore: PartEvidence = {
  id: 'part-given-before',
  measure: ({ before }, v) => (before < 0 ? -1 : bit(v.here.form(before).given.length > 0)),
};
