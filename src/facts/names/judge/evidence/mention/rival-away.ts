import type { MentionEvidence } from '../evidence.js';
import { nearestRival, rivalDistance } from '../support/rival.js';

export const rivalAway: MentionEvidence = {
  id: 'rival-away',
  measure: (m, v) => (nearestRival(m, v) ? rivalDistance() : 2),
};
