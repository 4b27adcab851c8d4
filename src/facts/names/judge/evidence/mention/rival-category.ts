import type { MentionEvidence } from '../evidence.js';
import { categoryOf } from '../support/category.js';
import { withRival } from '../support/rival.js';

export const rivalCategory: MentionEvidence = {
  id: 'rival-category',
  measure: withRival((r) => categoryOf(r)),
};
