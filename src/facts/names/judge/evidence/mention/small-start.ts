import { Mark } from '../../../read/words.js';
import type { MentionEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const smallStart: MentionEvidence = {
  id: 'small-start',
  measure: (m, v) => bit(m.from === 0 && v.there.count > 0 && !v.there.has(0, Mark.capital)),
};
