import type { MentionEvidence } from '../evidence.js';
import { countOf } from '../support/each-word.js';

/** How many of its words are such as often begin sentences: their capital makes no name. */
export const sentenceStarters: MentionEvidence = {
  id: 'sentence-starters',
  measure: (m, v) => countOf(m, v, (at) => v.here.form(at).common),
};
