import type { MentionEvidence } from '../evidence.js';
import { nearestRival, rivalDistance } from '../support/rival.js';

/** How far from its expected place the nearest name left over stands, as a part of the text; 2 for none: what is near stands in its place. */
export const rivalAway: MentionEvidence = {
  id: 'rival-away',
  measure: (m, v) => (nearestRival(m, v) ? rivalDistance() : 2),
};
