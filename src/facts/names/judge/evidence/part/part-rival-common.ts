import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';
import { withRival } from '../support/part-rival.js';

/** Whether the word in its place is one that often begins sentences (1); -1 for no such word: then it names nobody. */
export const partRivalCommon: PartEvidence = {
  id: 'part-rival-common',
  measure: withRival((r, v) => bit(v.there.form(r).common)),
};
