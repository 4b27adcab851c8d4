import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const partLabel: PartEvidence = {
  id: 'part-label',
  measure: (_, v) => bit(v.here.label) + 2 * bit(v.there.label),
};
