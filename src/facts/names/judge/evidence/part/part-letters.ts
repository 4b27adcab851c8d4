import type { PartEvidence } from '../evidence.js';

/** How many letters the word has: initials and short words are dropped. */
export const partLetters: PartEvidence = {
  id: 'part-letters',
  measure: ({ at }, v) => v.here.form(at).fold.length,
};
