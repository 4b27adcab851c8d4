import { Mark } from '../../../read/words.js';
import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

export const partJoined: PartEvidence = {
  id: 'part-joined',
  measure: ({ at }, v) =>
    bit(v.here.has(at, Mark.joined)) + 2 * bit(at + 1 < v.here.count && v.here.has(at + 1, Mark.joined)),
};
