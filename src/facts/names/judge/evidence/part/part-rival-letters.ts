import type { PartEvidence } from '../evidence.js';
import { withRival } from '../support/part-rival.js';

/** How many letters the word in its place has; -1 for no such word: short words are often something else. */
export const partRivalLetters: PartEvidence = {
  id: 'part-rival-letters',
  measure: withRival((r, v) => v.there.form(r).fold.length),
};
