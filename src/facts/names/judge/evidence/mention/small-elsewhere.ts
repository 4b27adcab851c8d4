import type { MentionEvidence } from '../evidence.js';
import { elsewhere } from '../support/elsewhere.js';

/** How often its text has one of its words in small letters: then it is a common word. */
export const smallElsewhere: MentionEvidence = {
  id: 'small-elsewhere',
  measure: (m, v) => elsewhere(m, v, 'small'),
};
