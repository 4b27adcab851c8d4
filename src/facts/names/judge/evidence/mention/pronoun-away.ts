import { Role } from '../../../read/form.js';
import type { MentionEvidence } from '../evidence.js';

export const pronounAway: MentionEvidence = {
  id: 'pronoun-away',
  measure: (m, v) => {
    let least = 2;
    const at = v.here.start[m.from]! / v.here.text.length;
    for (const place of v.there.gathered.placesOf(Role.reference)) least = Math.min(least, Math.abs(place - at));
    return least;
  },
};
