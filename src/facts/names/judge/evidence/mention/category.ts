import type { MentionEvidence } from '../evidence.js';
import { categoryOf } from '../support/category.js';

export const category: MentionEvidence = {
  id: 'category',
  measure: categoryOf,
};
