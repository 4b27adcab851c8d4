import type { MentionEvidence } from '../evidence.js';
import { firstLink as linkOfFirst } from '../support/links.js';

/** How surely its first word is rendered, with the values of `best-link`: first names stay where surnames are dropped. */
export const firstLink: MentionEvidence = {
  id: 'first-link',
  measure: linkOfFirst,
};
