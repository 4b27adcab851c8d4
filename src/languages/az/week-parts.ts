import type { WeekParts } from '../week-parts.js';

/** Azerbaijani words for several days of the week. */
export const weekParts: WeekParts = {
  weekend: /həftə(?:nin)? ?son|istirahət gün|qeyri-iş gün/iu,
  workdays: /(?<!qeyri-)iş (?:gün|həftə)|həftə ?içi/iu,
  and: /,|&|(?<!\p{L})(?:və|ilə)(?!\p{L})/iu,
};
