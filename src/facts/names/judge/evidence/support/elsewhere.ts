import type { Mention } from '../../../mention/mention.js';
import { stemAt } from '../../stem-at.js';
import type { View } from '../../view.js';
import { eachWord } from './each-word.js';

/** What the text shows elsewhere of the stems of a mention's words, the most. */
export function elsewhere(m: Mention, v: View, key: 'linked' | 'loose' | 'small'): number {
  let most = 0;
  eachWord(m, v, (at) => {
    if (v.here.stop[at]! - v.here.start[at]! < 3 || v.here.form(at).generic) return;
    const shown = v.totals.shown.get(stemAt(v.here, at));
    if (!shown) return;
    const own = key === 'small' ? 0 : v.of.at[at]! >= 0 === (key === 'linked') ? 1 : 0;
    most = Math.max(most, shown[key] - own);
  });
  return most;
}
