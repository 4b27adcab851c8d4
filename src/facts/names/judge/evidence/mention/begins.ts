import { Mark } from '../../../read/words.js';
import type { MentionEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';
import { firstAt } from '../support/each-word.js';

/** Whether it begins a sentence (1): there any word has a capital, so that it may be no name at all. */
export const begins: MentionEvidence = {
  id: 'begins',
  measure: (m, v) => bit(v.here.has(firstAt(m, v), Mark.first)),
};
