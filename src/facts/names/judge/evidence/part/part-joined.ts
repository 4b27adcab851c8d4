import { Mark } from '../../../read/words.js';
import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** Whether a hyphen joins it: 1 to the word before, 2 to the word after, 3 both; one half of a double name is often dropped. */
export const partJoined: PartEvidence = {
  id: 'part-joined',
  measure: ({ at }, v) =>
    bit(v.here.has(at, Mark.joined)) + 2 * bit(at + 1 < v.here.count && v.here.has(at + 1, Mark.joined)),
};
