import type { MentionEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';
import { withRival } from '../support/rival.js';

/** Whether it and the nearest name left over are of one kind and both known or both not: 0 to 2; -1 for no such name: a rendering is of one kind. */
export const rivalSameKind: MentionEvidence = {
  id: 'rival-same-kind',
  measure: withRival((r, _, m) => bit(r.kind === m.kind) + bit(r.hit >= 0 === m.hit >= 0)),
};
