import type { MentionEvidence } from '../evidence.js';
import { eachWord } from '../support/each-word.js';

export const letters: MentionEvidence = {
  id: 'letters',
  measure: (m, v) => {
    let n = 0;
    eachWord(m, v, (at) => {
      n = Math.max(n, v.here.form(at).fold.length);
    });
    return n;
  },
};
