import type { MentionEvidence } from '../evidence.js';

/** The share of its words that a word of the other text stands for, small ones too, 0 to 1: a name may be translated word by word. */
export const meaningsMet: MentionEvidence = {
  id: 'meanings-met',
  measure: (m, v) => {
    const words = v.aligned.words(v.here);
    let met = 0;
    for (let at = m.from; at < m.to; at++) if (words.at[at]! >= 0) met++;
    return met / (m.to - m.from);
  },
};
