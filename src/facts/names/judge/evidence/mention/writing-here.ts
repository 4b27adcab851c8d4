import type { MentionEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const writingHere: MentionEvidence = {
  id: 'writing-here',
  measure: (_, v) => bit(v.here.lookup.language.names.capitalPeoples) + 2 * bit(v.here.lookup.language.names.cyrillic),
};
