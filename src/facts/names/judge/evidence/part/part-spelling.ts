import type { PartEvidence } from '../evidence.js';
import { withRival } from '../support/part-rival.js';
import { spelling } from '../support/spelling.js';

/** What a letter gains on chance where the word in its place is a rendering, see `spelling`: 200 to 400 for true ones; -999 for none. */
export const partSpelling: PartEvidence = {
  id: 'part-spelling',
  measure: withRival((rival, v, { at }) => spelling(v.here.form(at), v.there.form(rival))),
};
