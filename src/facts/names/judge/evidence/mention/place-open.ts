import type { MentionEvidence } from '../evidence.js';
import { placeFor } from '../support/place.js';

/** How many words that nothing here stands for stand where it is expected, by the words about it, small ones too: it may be there in other words. */
export const placeOpen: MentionEvidence = {
  id: 'place-open',
  measure: (m, v) => placeFor(m, v).open,
};
