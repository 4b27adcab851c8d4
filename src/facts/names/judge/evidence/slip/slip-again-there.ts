import type { SlipEvidence } from '../evidence.js';
import { shownThere } from '../support/shown-there.js';

/** How often the translation has the word once more with a counterpart: what is written so twice is no slip. */
export const slipAgainThere: SlipEvidence = {
  id: 'slip-again-there',
  measure: ({ place }, v) => shownThere(place, v) - 1,
};
