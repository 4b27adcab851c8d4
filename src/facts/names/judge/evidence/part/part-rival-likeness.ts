import { likeness } from '../../../link/likeness.js';
import type { PartEvidence } from '../evidence.js';
import { withRival } from '../support/part-rival.js';

export const partRivalLikeness: PartEvidence = {
  id: 'part-rival-likeness',
  measure: withRival((r, v, { at }) => likeness(v.here, v.here.record(at), v.there, v.there.record(r), 0)),
};
