import type { MentionEvidence } from '../evidence.js';

export const capitalShareThere: MentionEvidence = {
  id: 'capital-share-there',
  measure: (_, v) => v.totalsThere.capitals,
};
