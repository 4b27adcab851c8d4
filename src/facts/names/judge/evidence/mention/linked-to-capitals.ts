import { Mark } from '../../../read/words.js';
import type { MentionEvidence } from '../evidence.js';
import { countOf } from '../support/each-word.js';

export const linkedToCapitals: MentionEvidence = {
  id: 'linked-to-capitals',
  measure: (m, v) => countOf(m, v, (at) => v.of.at[at]! >= 0 && v.there.has(v.of.at[at]!, Mark.capital)),
};
