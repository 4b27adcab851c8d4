import type { MentionEvidence } from '../evidence.js';
import { meaningOf } from '../support/meaning.js';

/** How many of its words nothing stands for although the other language has usual words for them: what is always rendered is missed. */
export const meaningsMissed: MentionEvidence = {
  id: 'meanings-missed',
  measure: (m, v) => {
    const words = v.aligned.words(v.here);
    let missed = 0;
    for (let at = m.from; at < m.to; at++) if (words.isOpen(at) && meaningOf(at, v) === 2) missed++;
    return missed;
  },
};
