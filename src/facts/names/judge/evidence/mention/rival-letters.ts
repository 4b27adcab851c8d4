import type { MentionEvidence } from '../evidence.js';
import { withRival } from '../support/rival.js';

export const rivalLetters: MentionEvidence = {
  id: 'rival-letters',
  measure: withRival((r, v) => {
    let n = 0;
    for (let at = r.from; at < r.to; at++) n = Math.max(n, v.there.form(at).fold.length);
    return n;
  }),
};
