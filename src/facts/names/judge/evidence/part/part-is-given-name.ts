import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';

/** Whether the word is known as a given name or surname (1): it is rendered, or left out beside a surname. */
export const partIsGivenName: PartEvidence = {
  id: 'part-is-given-name',
  measure: ({ at }, v) => bit(v.here.form(at).given.length > 0),
};
