import { isQuote } from '../../../mention/is-quote.js';
import type { MentionEvidence } from '../evidence.js';

/** Brackets about it: 1 they open after it, 2 it stands in them, 3 at their edge; what a bracket explains may be left out. */
export const bracketed: MentionEvidence = {
  id: 'bracketed',
  measure: (m, v) => {
    const { text } = v.here;
    const start = v.here.start[m.from]!;
    const stop = v.here.end[m.to - 1]!;
    const end = isQuote(v.here, stop) ? stop + 1 : stop;
    if (text[start - 1] === '(' && text[stop] === ')') return 2;
    if (text[start - 1] === '(' || text[stop] === ')') return 3;
    return text[end] === ' ' && text[end + 1] === '(' ? 1 : 0;
  },
};
