import { stemAt } from '../../stem-at.js';
import type { MentionEvidence } from '../evidence.js';
import { withRival } from '../support/rival.js';

export const rivalMemoryLinked: MentionEvidence = {
  id: 'rival-memory-linked',
  measure: withRival((r, v) => {
    if (!v.memoryThere) return -1;
    let n = 0;
    for (let at = r.from; at < r.to; at++) n = Math.max(n, v.memoryThere.of(stemAt(v.there, at))?.linked ?? 0);
    return n;
  }),
};
