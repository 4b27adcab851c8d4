import { asks } from '../../loose.js';
import type { MentionEvidence } from '../evidence.js';
import { withRival } from '../support/rival.js';

/** The share of the words of the nearest name left over that something renders, 0 to 1; -1 for no such name: what stands for something else is no rival. */
export const rivalShare: MentionEvidence = {
  id: 'rival-share',
  measure: withRival((r, v) => {
    let all = 0;
    let n = 0;
    for (let at = r.from; at < r.to; at++)
      if (asks(v.there, r, at)) {
        all++;
        if (v.to.at[at]! >= 0) n++;
      }
    return all ? n / all : 0;
  }),
};
