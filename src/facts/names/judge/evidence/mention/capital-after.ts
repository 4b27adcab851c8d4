import { Mark } from '../../../read/words.js';
import type { MentionEvidence } from '../evidence.js';

export const capitalAfter: MentionEvidence = {
  id: 'capital-after',
  measure: (m, v) => {
    const at = m.to;
    if (at >= v.here.count || !v.here.adjoins(at)) return -2;
    if (!v.here.has(at, Mark.capital)) return v.here.form(at).common ? -1 : 0;
    return v.of.at[at]! >= 0 ? 2 : 1;
  },
};
