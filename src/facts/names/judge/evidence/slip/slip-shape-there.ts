import type { SlipEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const slipShapeThere: SlipEvidence = {
  id: 'slip-shape-there',
  measure: ({ place }, v) => bit(v.there.lookup.language.names.commonShape.test(v.there.form(place).fold)),
};
