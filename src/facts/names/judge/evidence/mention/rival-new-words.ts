import type { MentionEvidence } from '../evidence.js';
import { withRival } from '../support/rival.js';

/** How many words of the nearest name left over are in no dictionary; -1 for no such name: these are surely names. */
export const rivalNewWords: MentionEvidence = {
  id: 'rival-new-words',
  measure: withRival((r) => r.unlisted),
};
