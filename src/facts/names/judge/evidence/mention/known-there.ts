import type { MentionEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const knownThere: MentionEvidence = {
  id: 'known-there',
  measure: (m, v) => (m.concept ? bit(v.there.lookup.formsOf(m.concept).length > 0) : -1),
};
