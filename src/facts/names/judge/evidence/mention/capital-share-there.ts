import type { MentionEvidence } from '../evidence.js';

/** The share of words with a capital in the other text, 0 to 1: a heading with many makes a capital tell less. */
export const capitalShareThere: MentionEvidence = {
  id: 'capital-share-there',
  measure: (_, v) => v.totalsThere.capitals,
};
