import type { PartEvidence } from '../evidence.js';
import { linkAt } from '../support/part-rival.js';

/** How surely the rendered word before it is rendered, with the values of `best-link`; -2 for no such word: beside a sure rendering it is expected too. */
export const partLinkBefore: PartEvidence = {
  id: 'part-link-before',
  measure: ({ before }, v) => linkAt(v, before),
};
