import type { MentionEvidence } from '../evidence.js';
import { countOf } from '../support/each-word.js';

export const foreignScript: MentionEvidence = {
  id: 'foreign-script',
  measure: (m, v) => countOf(m, v, (at) => v.here.form(at).cyrillic !== v.here.lookup.language.names.cyrillic),
};
