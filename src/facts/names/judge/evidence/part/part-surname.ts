import type { PartEvidence } from '../evidence.js';
import { withRival } from '../support/part-rival.js';

/** Whether the word and the one in its place have the shape of Russian or Azerbaijani surnames: 2 yes, 1 perhaps, -1 for no such word; these are alike by their endings. */
export const partSurname: PartEvidence = {
  id: 'part-surname',
  measure: withRival((rival, v, { at }) => Math.min(v.here.form(at).surnameLike, v.there.form(rival).surnameLike)),
};
