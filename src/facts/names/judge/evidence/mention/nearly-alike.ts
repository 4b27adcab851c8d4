import type { MentionEvidence } from '../evidence.js';
import { tie } from '../support/links.js';

export const nearlyAlike: MentionEvidence = {
  id: 'nearly-alike',
  measure: tie,
};
