import type { MentionEvidence } from '../evidence.js';
import { elsewhere } from '../support/elsewhere.js';

export const smallElsewhere: MentionEvidence = {
  id: 'small-elsewhere',
  measure: (m, v) => elsewhere(m, v, 'small'),
};
