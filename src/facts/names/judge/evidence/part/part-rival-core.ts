import type { PartEvidence } from '../evidence.js';
import { withRival } from '../support/part-rival.js';

/** How many consonants the word and the one in its place do not share; -1 for no such word: another name has others. */
export const partRivalCore: PartEvidence = {
  id: 'part-rival-core',
  measure: withRival((r, v, { at }) => {
    const apart = v.here.form(at).core ^ v.there.form(r).core;
    let n = 0;
    for (let rest = apart; rest; rest &= rest - 1) n++;
    return n;
  }),
};
