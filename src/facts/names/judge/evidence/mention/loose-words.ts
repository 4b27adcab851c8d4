import type { MentionEvidence } from '../evidence.js';
import { countOf } from '../support/each-word.js';

/** How many of its words nothing renders: one may be understood, all of them mean that it is not there. */
export const looseWords: MentionEvidence = {
  id: 'loose-words',
  measure: (m, v) => countOf(m, v, (at) => v.of.at[at]! < 0),
};
