import type { MentionEvidence } from '../evidence.js';
import { countOf } from '../support/each-word.js';

export const newWordsLoose: MentionEvidence = {
  id: 'new-words-loose',
  measure: (m, v) => countOf(m, v, (at) => v.of.at[at]! < 0 && v.here.form(at).inDictionary === false),
};
