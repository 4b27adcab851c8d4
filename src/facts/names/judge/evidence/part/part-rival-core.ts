import type { PartEvidence } from '../evidence.js';
import { consonantsApart } from '../support/consonants-apart.js';
import { withRival } from '../support/part-rival.js';

/** How many consonants the word and the one in its place do not share; -1 for no such word: another name has others. */
export const partRivalCore: PartEvidence = {
  id: 'part-rival-core',
  measure: withRival((r, v, { at }) => consonantsApart(v.here.form(at), v.there.form(r))),
};
