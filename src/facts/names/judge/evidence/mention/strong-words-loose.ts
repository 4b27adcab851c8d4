import type { MentionEvidence } from '../evidence.js';
import { countOf } from '../support/each-word.js';

export const strongWordsLoose: MentionEvidence = {
  id: 'strong-words-loose',
  measure: (m, v) =>
    countOf(m, v, (at) => v.of.at[at]! < 0 && (!v.here.form(at).generic || v.here.form(at).given.length > 0)),
};
