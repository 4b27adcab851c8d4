import type { SlipEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** Which languages write peoples with a capital: 1 the source, 2 the translation, 3 both; there words with a capital may be no names of persons. */
export const slipOwnScript: SlipEvidence = {
  id: 'slip-own-script',
  measure: (_, v) =>
    bit(v.here.lookup.language.names.capitalPeoples) + 2 * bit(v.there.lookup.language.names.capitalPeoples),
};
