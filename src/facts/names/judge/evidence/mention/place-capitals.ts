import type { MentionEvidence } from '../evidence.js';
import { placeFor } from '../support/place.js';

/** How many of those have a capital: one of them may be its rendering, or a wrong name. */
export const placeCapitals: MentionEvidence = {
  id: 'place-capitals',
  measure: (m, v) => placeFor(m, v).capitals,
};
