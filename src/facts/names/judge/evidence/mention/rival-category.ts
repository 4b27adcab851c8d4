import type { MentionEvidence } from '../evidence.js';
import { categoryOf } from '../support/category.js';
import { withRival } from '../support/rival.js';

/** What the nearest name left over names, with the values of `category`; -1 for no such name: another of its kind is no accident. */
export const rivalCategory: MentionEvidence = {
  id: 'rival-category',
  measure: withRival((r) => categoryOf(r)),
};
