import type { MentionEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** How its language is written: 0 Latin letters, 1 and peoples with a capital, 2 other letters; languages write names in different ways. */
export const writingHere: MentionEvidence = {
  id: 'writing-here',
  measure: (_, v) => bit(v.here.lookup.language.names.capitalPeoples) + 2 * bit(v.here.lookup.language.names.cyrillic),
};
