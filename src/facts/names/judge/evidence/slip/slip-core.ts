import type { SlipEvidence } from '../evidence.js';
import { consonantsApart } from '../support/consonants-apart.js';

/** How many consonants the two words do not share: with one or two it is a slip, with more another word. */
export const slipCore: SlipEvidence = {
  id: 'slip-core',
  measure: ({ at, place }, v) => consonantsApart(v.here.form(at), v.there.form(place)),
};
