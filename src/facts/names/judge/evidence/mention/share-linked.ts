import type { MentionEvidence } from '../evidence.js';
import { share } from '../support/links.js';

export const shareLinked: MentionEvidence = {
  id: 'share-linked',
  measure: share,
};
