import type { MentionEvidence } from '../evidence.js';
import { tie } from '../support/links.js';

/** How like a word without a rendering is to one left over, 0 to 1, where that is too little to join them; -1 for none: it may be its rendering after all. */
export const nearlyAlike: MentionEvidence = {
  id: 'nearly-alike',
  measure: tie,
};
