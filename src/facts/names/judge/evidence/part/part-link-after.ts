import type { PartEvidence } from '../evidence.js';
import { linkAt } from '../support/part-rival.js';

export const partLinkAfter: PartEvidence = {
  id: 'part-link-after',
  measure: ({ after }, v) => linkAt(v, after),
};
