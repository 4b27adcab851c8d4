import type { MentionEvidence } from '../evidence.js';

/** How many of its words are acronyms: these are seldom dropped, but often spelt out in the other language. */
export const acronyms: MentionEvidence = {
  id: 'acronyms',
  measure: (m) => m.acronyms,
};
