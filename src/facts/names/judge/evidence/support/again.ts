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
  if (side !== here || pair !== aligned.pair) {
    side = here;
    pair = aligned.pair;
    rendered.clear();
    for (let index = 0; index < here.capitals; index++) {
      const at = here.capitalAt[index]!;
      if (of.at[at]! >= 0 && of.worth[at]! >= ACCEPT) for (const key of here.form(at).keys) rendered.add(key);
    }
  }
  const at = firstAt(m, v);
  return of.at[at]! < 0 && here.form(at).keys.some((key) => key.length > 1 && rendered.has(key)) ? 1 : 0;
}
