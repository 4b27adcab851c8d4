import type { SlipEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** Whether the word of the translation has the shape of common words (1), by its ending: then it may be no name. */
export const slipShapeThere: SlipEvidence = {
  id: 'slip-shape-there',
  measure: ({ place }, v) => bit(v.there.lookup.language.names.commonShape.test(v.there.form(place).fold)),
};
