import type { MentionEvidence } from '../evidence.js';
import { withRival } from '../support/rival.js';

/** How many words of the nearest name left over a dictionary has; -1 for no such name or dictionary: it may be no name. */
export const rivalDictionaryWords: MentionEvidence = {
  id: 'rival-dictionary-words',
  measure: withRival((r, v) => (v.there.lookup.language.names.isWord ? r.listed : -1)),
};
