import type { MentionEvidence } from '../evidence.js';
import { withRival } from '../support/rival.js';

export const rivalDictionaryWords: MentionEvidence = {
  id: 'rival-dictionary-words',
  measure: withRival((r, v) => (v.there.lookup.language.names.isWord ? r.listed : -1)),
};
