import type { MentionEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';
import { firstAt } from '../support/each-word.js';

export const shape: MentionEvidence = {
  id: 'shape',
  measure: (m, v) => bit(v.here.lookup.language.names.commonShape.test(v.here.form(firstAt(m, v)).fold)),
};
