import type { PartEvidence } from '../evidence.js';
import { withRival } from '../support/part-rival.js';

export const partRivalCore: PartEvidence = {
  id: 'part-rival-core',
  measure: withRival((r, v, { at }) => {
    const apart = v.here.form(at).core ^ v.there.form(r).core;
    let n = 0;
    for (let rest = apart; rest; rest &= rest - 1) n++;
    return n;
  }),
};
