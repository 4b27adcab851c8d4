import type { MentionEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** How the other language is written, with the values of `writing-here`: languages write names in different ways. */
export const writingThere: MentionEvidence = {
  id: 'writing-there',
  measure: (_, v) =>
    bit(v.there.lookup.language.names.capitalPeoples) + 2 * bit(v.there.lookup.language.names.cyrillic),
};
