import type { MentionEvidence } from '../evidence.js';

/** Where it stands in its text, 0 at the beginning to 1: what comes first or last is less often lost. */
export const position: MentionEvidence = {
  id: 'position',
  measure: (m, v) => v.here.start[m.from]! / v.here.text.length,
};
