import type { MentionEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const saidThere: MentionEvidence = {
  id: 'said-there',
  measure: (m, v) => {
    if (m.hit < 0) return -1;
    let most = 0;
    for (const { number } of v.here.hits[m.hit]!.entries)
      if (v.there.concepts.includes(number))
        most = Math.max(most, 1 + bit(v.there.gathered.timesOf(number) >= v.here.gathered.timesOf(number)));
    return most;
  },
};
