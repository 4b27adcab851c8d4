import { transliteration } from '../../../link/transliteration.js';
import type { PartEvidence } from '../evidence.js';
import { withRival } from '../support/part-rival.js';

/** What a letter gains on chance where the word in its place is a rendering, hundredths of a nat: 200 to 400 for true ones; -999 for none. */
export const partSpelling: PartEvidence = {
  id: 'part-spelling',
  measure: withRival((rival, v, { at }) => transliteration(v.here.form(at), v.there.form(rival))?.good ?? -999),
};
