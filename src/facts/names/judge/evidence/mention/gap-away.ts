import type { MentionEvidence } from '../evidence.js';
import { gapAway } from '../support/gap.js';

/** How many words from its expected place the other text shows that something was taken out, as a space before a comma does; 40 for nowhere near. */
export const gapAwayEvidence: MentionEvidence = {
  id: 'gap-away',
  measure: gapAway,
};
