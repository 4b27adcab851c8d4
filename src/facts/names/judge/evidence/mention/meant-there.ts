import type { MentionEvidence } from '../evidence.js';
import { eachWord } from '../support/each-word.js';

export const meantThere: MentionEvidence = {
  id: 'meant-there',
  measure: (m, v) => {
    let all = 0;
    let met = 0;
    eachWord(m, v, (at) => {
      const { words } = v.here.form(at);
      if (words.length === 0) return;
      all++;
      if (v.there.gathered.hasWord(words)) met++;
    });
    return all ? met / all : -1;
  },
};
