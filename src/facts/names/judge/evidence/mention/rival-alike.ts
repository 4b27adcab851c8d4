import type { MentionEvidence } from '../evidence.js';
import { withRival } from '../support/rival.js';
import { tieBetween } from '../support/tie-between.js';

/** How like it the nearest name left over in the other text sounds, 0 to 1; -1 not at all, or no such name: it may be its rendering. */
export const rivalAlike: MentionEvidence = {
  id: 'rival-alike',
  measure: withRival((r, v, m) => tieBetween(v.here, m, v.there, r)),
};
