import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** Whether the texts are headings or labels: 1 the source, 2 the translation, 3 both; there names are shortened, and any word has a capital. */
export const partLabel: PartEvidence = {
  id: 'part-label',
  measure: (_, v) => bit(v.here.label) + 2 * bit(v.there.label),
};
