import type { SlipEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** Which words are in Cyrillic letters: 1 that of the source, 2 that of the translation; in one alphabet names are copied. */
export const slipScripts: SlipEvidence = {
  id: 'slip-scripts',
  measure: ({ at, place }, v) => bit(v.here.form(at).cyrillic) + 2 * bit(v.there.form(place).cyrillic),
};
