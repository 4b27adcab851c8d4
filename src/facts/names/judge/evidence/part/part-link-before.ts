import type { PartEvidence } from '../evidence.js';
import { linkAt } from '../support/part-rival.js';

export const partLinkBefore: PartEvidence = {
  id: 'part-link-before',
  measure: ({ before }, v) => linkAt(v, before),
};
