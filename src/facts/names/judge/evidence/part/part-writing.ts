import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** Which languages are in Cyrillic letters: 1 the source, 2 the translation; between alphabets names are respelt. */
export const partWriting: PartEvidence = {
  id: 'part-writing',
  measure: (_, v) => bit(v.here.lookup.language.names.cyrillic) + 2 * bit(v.there.lookup.language.names.cyrillic),
};
