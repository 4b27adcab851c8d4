import type { MentionEvidence } from '../evidence.js';
import { spellingAbout, UNKNOWN } from '../support/spelling.js';

/** How well one of its words that nothing renders may be spelled as a name left over about its place, see `spelling`; -999 for none and for known names, whose spelling is known. */
export const spellingBest: MentionEvidence = {
  id: 'spelling-best',
  measure: (m, v) => (m.hit >= 0 ? UNKNOWN : spellingAbout(m, v)),
};
