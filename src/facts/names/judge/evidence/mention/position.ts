import type { MentionEvidence } from '../evidence.js';

export const position: MentionEvidence = {
  id: 'position',
  measure: (m, v) => v.here.start[m.from]! / v.here.text.length,
};
