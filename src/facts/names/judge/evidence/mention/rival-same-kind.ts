import type { MentionEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';
import { withRival } from '../support/rival.js';

export const rivalSameKind: MentionEvidence = {
  id: 'rival-same-kind',
  measure: withRival((r, _, m) => bit(r.kind === m.kind) + bit(r.hit >= 0 === m.hit >= 0)),
};
