import type { MentionEvidence } from '../evidence.js';
import { countOf } from '../support/each-word.js';

export const looseWords: MentionEvidence = {
  id: 'loose-words',
  measure: (m, v) => countOf(m, v, (at) => v.of.at[at]! < 0),
};
