import type { SlipEvidence } from '../evidence.js';

/** How many consonants the two words do not share: with one or two it is a slip, with more another word. */
export const slipCore: SlipEvidence = {
  id: 'slip-core',
  measure: ({ at, place }, v) => {
    let n = 0;
    for (let rest = v.here.form(at).core ^ v.there.form(place).core; rest; rest &= rest - 1) n++;
    return n;
  },
};
