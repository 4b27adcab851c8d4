import { isSure } from '../../../read/entry.js';
import type { MentionEvidence } from '../evidence.js';
import { withRival } from '../support/rival.js';

/** How surely the nearest name left over has to be rendered: 2 a place or institution, 1 a point of the compass and the like, 0 a language; -1 not known: the last may be left out. */
export const rivalSure: MentionEvidence = {
  id: 'rival-sure',
  measure: withRival((r) => (r.concept ? isSure(r.concept) : -1)),
};
