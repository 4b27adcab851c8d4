import type { SlipEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** Whether the word is known as a given name or surname (1): then its usual spelling is known. */
export const slipGivenName: SlipEvidence = {
  id: 'slip-given-name',
  measure: ({ at }, v) => bit(v.here.form(at).given.length > 0),
};
