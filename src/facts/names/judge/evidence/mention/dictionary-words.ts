import type { MentionEvidence } from '../evidence.js';

/** How many of its words a dictionary has in small letters; -1 where the language has no dictionary: such words may be no name. */
export const dictionaryWords: MentionEvidence = {
  id: 'dictionary-words',
  measure: (m, v) => (v.here.lookup.language.names.isWord ? m.listed : -1),
};
