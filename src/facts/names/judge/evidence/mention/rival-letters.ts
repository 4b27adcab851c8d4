import type { MentionEvidence } from '../evidence.js';
import { withRival } from '../support/rival.js';

/** How many letters the longest word of the nearest name left over has; -1 for no such name: short words meet by chance. */
export const rivalLetters: MentionEvidence = {
  id: 'rival-letters',
  measure: withRival((r, v) => {
    let n = 0;
    for (let at = r.from; at < r.to; at++) n = Math.max(n, v.there.form(at).fold.length);
    return n;
  }),
};
