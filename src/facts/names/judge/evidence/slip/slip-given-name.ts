import type { SlipEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const slipGivenName: SlipEvidence = {
  id: 'slip-given-name',
  measure: ({ at }, v) => bit(v.here.form(at).given.length > 0),
};
