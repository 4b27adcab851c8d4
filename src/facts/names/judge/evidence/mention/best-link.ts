import type { MentionEvidence } from '../evidence.js';
import { best } from '../support/links.js';

/** How surely the best of its words is rendered: -1 not at all, 0.2 to 1 by sound or meaning, 2 as a known name; what is half rendered is seldom dropped. */
export const bestLink: MentionEvidence = {
  id: 'best-link',
  measure: best,
};
