import { isSure } from '../../../read/entry.js';
import type { MentionEvidence } from '../evidence.js';

/** How surely it has to be rendered: 2 a place or institution, 1 a point of the compass and the like, 0 a language; -1 not known: the last may be left out. */
export const sure: MentionEvidence = {
  id: 'sure',
  measure: (m) => (m.concept ? isSure(m.concept) : -1),
};
