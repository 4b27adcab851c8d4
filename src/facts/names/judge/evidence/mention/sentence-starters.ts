import type { MentionEvidence } from '../evidence.js';
import { countOf } from '../support/each-word.js';

export const sentenceStarters: MentionEvidence = {
  id: 'sentence-starters',
  measure: (m, v) => countOf(m, v, (at) => v.here.form(at).common),
};
