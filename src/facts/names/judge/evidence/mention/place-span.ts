import type { MentionEvidence } from '../evidence.js';
import { placeFor } from '../support/place.js';

/** How many words stand between the nearest words about it that have a counterpart: the fewer, the surer is its place. */
export const placeSpan: MentionEvidence = {
  id: 'place-span',
  measure: (m, v) => placeFor(m, v).span,
};
