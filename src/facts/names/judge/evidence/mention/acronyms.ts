import type { MentionEvidence } from '../evidence.js';

export const acronyms: MentionEvidence = {
  id: 'acronyms',
  measure: (m) => m.acronyms,
};
