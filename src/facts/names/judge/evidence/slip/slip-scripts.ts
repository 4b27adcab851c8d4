import type { SlipEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const slipScripts: SlipEvidence = {
  id: 'slip-scripts',
  measure: ({ at, place }, v) => bit(v.here.form(at).cyrillic) + 2 * bit(v.there.form(place).cyrillic),
};
