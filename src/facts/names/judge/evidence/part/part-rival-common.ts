import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';
import { withRival } from '../support/part-rival.js';

export const partRivalCommon: PartEvidence = {
  id: 'part-rival-common',
  measure: withRival((r, v) => bit(v.there.form(r).common)),
};
