import type { MentionEvidence } from '../evidence.js';
import { placeFor } from '../support/place.js';

/** How many words that nothing here stands for stand beside the counterparts of its neighbours: where there is none, it was left out. */
export const placeBeside: MentionEvidence = {
  id: 'place-beside',
  measure: (m, v) => placeFor(m, v).beside,
};
