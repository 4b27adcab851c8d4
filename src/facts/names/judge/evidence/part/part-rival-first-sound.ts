import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';
import { withRival } from '../support/part-rival.js';

/** Whether the word and the one in its place begin with one sound (1); -1 for no such word: renderings mostly do. */
export const partRivalFirstSound: PartEvidence = {
  id: 'part-rival-first-sound',
  measure: withRival((r, v, { at }) => bit(v.here.form(at).firstSound === v.there.form(r).firstSound)),
};
