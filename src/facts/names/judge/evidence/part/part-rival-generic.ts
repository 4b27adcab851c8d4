import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';
import { withRival } from '../support/part-rival.js';

export const partRivalGeneric: PartEvidence = {
  id: 'part-rival-generic',
  measure: withRival((r, v) => bit(v.there.form(r).generic)),
};
