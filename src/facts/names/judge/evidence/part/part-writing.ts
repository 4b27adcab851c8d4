import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const partWriting: PartEvidence = {
  id: 'part-writing',
  measure: (_, v) => bit(v.here.lookup.language.names.cyrillic) + 2 * bit(v.there.lookup.language.names.cyrillic),
};
