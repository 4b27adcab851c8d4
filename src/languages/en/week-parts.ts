import type { WeekParts } from '../week-parts.js';

/** English words for several days of the week. */
export const weekParts: WeekParts = {
  weekend: /\bweek-?ends?\b/i,
  workdays: /\bweek-?days?\b|\b(?:working|business) (?:days|week)\b/i,
  and: /,|&|\band\b/i,
};
