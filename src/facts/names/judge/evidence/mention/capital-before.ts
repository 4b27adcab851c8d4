import { Mark } from '../../../read/words.js';
import type { MentionEvidence } from '../evidence.js';

export const capitalBefore: MentionEvidence = {
  id: 'capital-before',
  measure: (m, v) => {
    const at = m.from - 1;
    if (at < 0 || !v.here.adjoins(m.from)) return -2;
    if (!v.here.has(at, Mark.capital)) return v.here.form(at).common ? -1 : 0;
    return v.of.at[at]! >= 0 ? 2 : 1;
  },
};
