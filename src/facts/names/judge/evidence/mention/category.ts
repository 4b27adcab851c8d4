import type { MentionEvidence } from '../evidence.js';
import { categoryOf } from '../support/category.js';

/** What a known name names: 0 not known, 1 place, 2 people, 3 institution, 4 region, 5 language, 6 another thing; peoples and languages are often said otherwise. */
export const category: MentionEvidence = {
  id: 'category',
  measure: categoryOf,
};
