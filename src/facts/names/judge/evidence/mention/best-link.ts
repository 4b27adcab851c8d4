import type { MentionEvidence } from '../evidence.js';
import { best } from '../support/links.js';

export const bestLink: MentionEvidence = {
  id: 'best-link',
  measure: best,
};
