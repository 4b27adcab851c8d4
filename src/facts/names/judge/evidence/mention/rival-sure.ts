import { isSure } from '../../../read/entry.js';
import type { MentionEvidence } from '../evidence.js';
import { withRival } from '../support/rival.js';

export const rivalSure: MentionEvidence = {
  id: 'rival-sure',
  measure: withRival((r) => (r.concept ? isSure(r.concept) : -1)),
};
