import type { MentionEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** Whether the list of names has it in the other language too: 1 yes, 0 no, -1 it is not in the list; a known rendering that is absent weighs more. */
export const knownThere: MentionEvidence = {
  id: 'known-there',
  measure: (m, v) => (m.concept ? bit(v.there.lookup.formsOf(m.concept).length > 0) : -1),
};
