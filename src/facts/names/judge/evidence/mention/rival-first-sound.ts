import type { MentionEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';
import { firstAt } from '../support/each-word.js';
import { withRival } from '../support/rival.js';

export const rivalFirstSound: MentionEvidence = {
  id: 'rival-first-sound',
  measure: withRival((r, v, m) => bit(v.here.form(firstAt(m, v)).firstSound === v.there.form(r.from).firstSound)),
};
