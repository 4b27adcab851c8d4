import type { MentionEvidence } from '../evidence.js';
import { spellingAbout } from '../support/spelling.js';

/** How well one of its words that nothing renders may be spelled as a name left over about its place, see `spelling`; -999 for none. */
export const spellingBest: MentionEvidence = {
  id: 'spelling-best',
  measure: spellingAbout,
};
