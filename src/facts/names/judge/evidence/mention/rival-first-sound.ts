import type { MentionEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';
import { firstAt } from '../support/each-word.js';
import { withRival } from '../support/rival.js';

/** Whether it begins with the sound of the nearest name left over: 1 yes, 0 no, -1 no such name; renderings mostly do. */
export const rivalFirstSound: MentionEvidence = {
  id: 'rival-first-sound',
  measure: withRival((r, v, m) => bit(v.here.form(firstAt(m, v)).firstSound === v.there.form(r.from).firstSound)),
};
