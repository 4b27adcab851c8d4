import { PairMemo } from '../../../link/pair-memo.js';
import { transliteration } from '../../../link/transliteration.js';
import type { PartEvidence } from '../evidence.js';
import { withRival } from '../support/part-rival.js';

const known = new PairMemo();

/** What a letter gains on chance where the word in its place is a rendering, hundredths of a nat: 200 to 400 for true ones; -999 for none. */
export const partSpelling: PartEvidence = {
  id: 'part-spelling',
  measure: withRival((rival, v, { at }) => {
    const form = v.here.form(at);
    const other = v.there.form(rival);
    const value = known.get(form.id, other.id);
    return Number.isNaN(value) ? known.set(form.id, other.id, transliteration(form, other)?.good ?? -999) : value;
  }),
};
