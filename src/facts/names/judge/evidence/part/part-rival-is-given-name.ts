import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';
import { withRival } from '../support/part-rival.js';

export const partRivalIsGivenName: PartEvidence = {
  id: 'part-rival-is-given-name',
  measure: withRival((r, v) => bit(v.there.form(r).given.length > 0)),
};
