import type { MentionEvidence } from '../evidence.js';
import { withRival } from '../support/rival.js';

export const rivalGivenNames: MentionEvidence = {
  id: 'rival-given-names',
  measure: withRival((r) => r.given),
};
