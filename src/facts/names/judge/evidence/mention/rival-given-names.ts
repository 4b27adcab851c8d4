import type { MentionEvidence } from '../evidence.js';
import { withRival } from '../support/rival.js';

/** How many words of the nearest name left over are known as given names or surnames; -1 for no such name: another person is a mistake. */
export const rivalGivenNames: MentionEvidence = {
  id: 'rival-given-names',
  measure: withRival((r) => r.given),
};
