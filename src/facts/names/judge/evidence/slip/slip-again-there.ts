import type { SlipEvidence } from '../evidence.js';
import { shownThere } from '../support/shown-there.js';

export const slipAgainThere: SlipEvidence = {
  id: 'slip-again-there',
  measure: ({ place }, v) => shownThere(place, v) - 1,
};
