import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';
import { withRival } from '../support/part-rival.js';

export const partRivalFirstSound: PartEvidence = {
  id: 'part-rival-first-sound',
  measure: withRival((r, v, { at }) => bit(v.here.form(at).firstSound === v.there.form(r).firstSound)),
};
