import type { MentionEvidence } from '../evidence.js';

/** How many of its words are common nouns as institutions have them: these are translated, so that sounds and letters tell nothing. */
export const commonNouns: MentionEvidence = {
  id: 'common-nouns',
  measure: (m) => m.generic,
};
