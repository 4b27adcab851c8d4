import type { PartEvidence } from '../evidence.js';
import { withRival } from '../support/part-rival.js';

export const partRivalLetters: PartEvidence = {
  id: 'part-rival-letters',
  measure: withRival((r, v) => v.there.form(r).fold.length),
};
