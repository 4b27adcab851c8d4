import type { PartEvidence } from '../evidence.js';

/** How many words of the name follow it: surnames stand last, and weigh more. */
export const partToEnd: PartEvidence = {
  id: 'part-to-end',
  measure: ({ mention, at }) => mention.to - 1 - at,
};
