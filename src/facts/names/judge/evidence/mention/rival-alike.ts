import type { MentionEvidence } from '../evidence.js';
import { withRival } from '../support/rival.js';
import { tieBetween } from '../support/tie-between.js';

export const rivalAlike: MentionEvidence = {
  id: 'rival-alike',
  measure: withRival((r, v, m) => tieBetween(v.here, m, v.there, r)),
};
