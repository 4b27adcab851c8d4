import type { Mention } from '../../../mention/mention.js';
import { stemAt } from '../../stem-at.js';
import type { View } from '../../view.js';
import { eachWord } from './each-word.js';

/** What the document showed before of the words of a mention that nothing renders, the most or the least; -1 for no document. */
export function memorySum(m: Mention, v: View, key: 'linked' | 'loose' | 'small', most: boolean): number {
  const { memory } = v;
  if (!memory) return -1;
  let value = most ? 0 : 99;
  eachWord(m, v, (at) => {
    if (v.of.at[at]! >= 0) return;
    const n = memory.of(stemAt(v.here, at))?.[key] ?? 0;
    value = most ? Math.max(value, n) : Math.min(value, n);
  });
  return value === 99 ? 0 : value;
}
