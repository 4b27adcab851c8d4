import type { SlipEvidence } from '../evidence.js';

export const slipCore: SlipEvidence = {
  id: 'slip-core',
  measure: ({ at, place }, v) => {
    let n = 0;
    for (let rest = v.here.form(at).core ^ v.there.form(place).core; rest; rest &= rest - 1) n++;
    return n;
  },
};
