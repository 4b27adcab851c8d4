import type { PartEvidence } from '../evidence.js';

export const partNearlyAlike: PartEvidence = {
  id: 'part-nearly-alike',
  measure: ({ at }, v) => v.of.tie[at]!,
};
