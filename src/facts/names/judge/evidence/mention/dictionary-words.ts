import type { MentionEvidence } from '../evidence.js';

export const dictionaryWords: MentionEvidence = {
  id: 'dictionary-words',
  measure: (m, v) => (v.here.lookup.language.names.isWord ? m.listed : -1),
};
