import type { MentionEvidence } from '../evidence.js';
import { withRival } from '../support/rival.js';

export const rivalNewWords: MentionEvidence = {
  id: 'rival-new-words',
  measure: withRival((r) => r.unlisted),
};
