import type { MentionEvidence } from '../evidence.js';
import { firstLink as linkOfFirst } from '../support/links.js';

export const firstLink: MentionEvidence = {
  id: 'first-link',
  measure: linkOfFirst,
};
