import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** Whether the rendered word before it is known as a given name or surname (1); -1 for no such word: a surname follows. */
export const partGivenBefore: PartEvidence = {
  id: 'part-given-before',
  measure: ({ before }, v) => (before < 0 ? -1 : bit(v.here.form(before).given.length > 0)),
};
