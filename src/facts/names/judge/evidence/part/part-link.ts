import type { PartEvidence } from '../evidence.js';
import { linkAt } from '../support/part-rival.js';

/** How well the word itself is rendered, 0.2 to 0.7; -1 where nothing renders it. Surnames with one ending are a little alike by chance. */
export const partLink: PartEvidence = {
  id: 'part-link',
  measure: ({ at }, v) => linkAt(v, at),
};
