import type { MentionEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const writingThere: MentionEvidence = {
  id: 'writing-there',
  measure: (_, v) =>
    bit(v.there.lookup.language.names.capitalPeoples) + 2 * bit(v.there.lookup.language.names.cyrillic),
};
