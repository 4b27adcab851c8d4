import { Mark } from '../../../read/words.js';
import type { MentionEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';
import { firstAt } from '../support/each-word.js';

export const begins: MentionEvidence = {
  id: 'begins',
  measure: (m, v) => bit(v.here.has(firstAt(m, v), Mark.first)),
};
