import type { MentionEvidence } from '../evidence.js';
import { gapFor } from '../support/gap.js';
import { initialsAbout } from '../support/initials.js';
import { nearestRival } from '../support/rival.js';

export const initials: MentionEvidence = {
  id: 'initials',
  measure: (m, v) => {
    for (let at = m.from; at < m.to; at++)
      if (v.here.form(at).upper && v.of.at[at]! < 0)
        return initialsAbout(v.here, at, v.there, gapFor(m, v).expected) ? 1 : 0;
    const rival = nearestRival(m, v);
    if (!rival) return -1;
    for (let at = rival.from; at < rival.to; at++)
      if (v.there.form(at).upper) return initialsAbout(v.there, at, v.here, m.from) ? 3 : 2;
    return -1;
  },
};
