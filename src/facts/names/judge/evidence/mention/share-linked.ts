import type { MentionEvidence } from '../evidence.js';
import { share } from '../support/links.js';

/** The share of its words that something renders, 0 to 1: what is rendered in most words is there. */
export const shareLinked: MentionEvidence = {
  id: 'share-linked',
  measure: share,
};
