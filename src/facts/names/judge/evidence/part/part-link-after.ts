import type { PartEvidence } from '../evidence.js';
import { linkAt } from '../support/part-rival.js';

/** How surely the rendered word after it is rendered, with the values of `best-link`; -2 for no such word: beside a sure rendering it is expected too. */
export const partLinkAfter: PartEvidence = {
  id: 'part-link-after',
  measure: ({ after }, v) => linkAt(v, after),
};
