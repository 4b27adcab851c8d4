import type { PartEvidence } from '../evidence.js';
import { bit } from '../support/bit.js';
import { withRival } from '../support/part-rival.js';

export const partSameScript: PartEvidence = {
  id: 'part-same-script',
  measure: withRival((r, v, { at }) => bit(v.here.form(at).cyrillic === v.there.form(r).cyrillic)),
};
