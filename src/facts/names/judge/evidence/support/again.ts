import { ACCEPT } from '../../../link/worth.js';
import type { Mention } from '../../../mention/mention.js';
import type { Side } from '../../../mention/side.js';
import type { View } from '../../view.js';
import { firstAt } from './each-word.js';

let side: Side | undefined;
let pair = -1;
/** The keys of the words with a capital that the other text renders, gathered once for a text, so that time grows with it. */
const rendered = new Set<string>();

/** Whether a name's first word stands here again and is rendered there: 1, else 0. */
export function isAgain(m: Mention, v: View): number {
  const { here, of, aligned } = v;
  const at = firstAt(m, v);
  if (of.at[at]! >= 0) return 0;
  if (side !== here || pair !== aligned.pair) {
    side = here;
    pair = aligned.pair;
    rendered.clear();
    for (let index = 0; index < here.capitals; index++) {
      const word = here.capitalAt[index]!;
      if (of.at[word]! >= 0 && of.worth[word]! >= ACCEPT) for (const key of here.form(word).keys) rendered.add(key);
    }
  }
  return here.form(at).keys.some((key) => key.length > 1 && rendered.has(key)) ? 1 : 0;
}
