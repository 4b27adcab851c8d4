import { asks } from '../../view.js';
import type { MentionEvidence } from '../evidence.js';
import { withRival } from '../support/rival.js';

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
