import type { MentionEvidence } from '../evidence.js';
import { initialsAbout } from '../support/initials.js';
import { placeFor } from '../support/place.js';
import { nearestRival } from '../support/rival.js';

/** Acronyms and the first sounds of words: 1 it is one whose letters the other text spells out, 0 it is not spelt out; 3 and 2 the same of an acronym in its place; -1 none. */
export const initials: MentionEvidence = {
  id: 'initials',
  measure: (m, v) => {
    for (let at = m.from; at < m.to; at++)
      if (v.here.form(at).upper && v.of.at[at]! < 0)
        return initialsAbout(v.here, at, v.there, placeFor(m, v).expected) ? 1 : 0;
    const rival = nearestRival(m, v);
    if (!rival) return -1;
    for (let at = rival.from; at < rival.to; at++)
      if (v.there.form(at).upper) return initialsAbout(v.there, at, v.here, m.from) ? 3 : 2;
    return -1;
  },
};
