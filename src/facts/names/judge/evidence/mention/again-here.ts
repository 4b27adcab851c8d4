import type { MentionEvidence } from '../evidence.js';
import { isAgain } from '../support/again.js';

/** Whether its first word stands in this text again and is rendered: 1, else 0; a name that is said twice here may be said once there. */
export const againHere: MentionEvidence = {
  id: 'again-here',
  measure: isAgain,
};
