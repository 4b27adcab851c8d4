import type { SlipEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const slipOwnScript: SlipEvidence = {
  id: 'slip-own-script',
  measure: (_, v) =>
    bit(v.here.lookup.language.names.capitalPeoples) + 2 * bit(v.there.lookup.language.names.capitalPeoples),
};
