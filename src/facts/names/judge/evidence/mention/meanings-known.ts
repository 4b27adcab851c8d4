import type { MentionEvidence } from '../evidence.js';
import { meaningOf } from '../support/meaning.js';

/** How many of its words the other language is known to have words for: these are mostly translated. */
export const meaningsKnown: MentionEvidence = {
  id: 'meanings-known',
  measure: (m, v) => {
    let known = 0;
    for (let at = m.from; at < m.to; at++) if (meaningOf(at, v) > 0) known++;
    return known;
  },
};
