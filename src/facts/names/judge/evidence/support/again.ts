import type { Linked } from '../../../link/linked.js';
import { ACCEPT } from '../../../link/worth.js';
import type { Mention } from '../../../mention/mention.js';
import type { Side } from '../../../mention/side.js';
import { Kept, letterBit } from '../../../read/form-table.js';
import type { View } from '../../view.js';
import { firstAt } from './each-word.js';

let side: Side | undefined;
let pair = -1;
/** The first letters of the words with a capital that the other text renders. */
let begins = 0;
/** The keys of these words, gathered once for a text, so that time grows with it, and where one begins as they do. */
const rendered = new Set<string>();
let isGathered = false;

/** Whether a name's first word stands here again and is rendered there: 1, else 0. */
export function isAgain(m: Mention, v: View): number {
  const at = firstAt(m, v);
  return v.of.at[at]! < 0 && isRenderedElsewhere(at, v) ? 1 : 0;
}

/** Whether a word that nothing renders stands in its text again, and is rendered there. */
export function isRenderedElsewhere(at: number, { here, of, aligned }: View): boolean {
  if (side !== here || pair !== aligned.pair) {
    side = here;
    pair = aligned.pair;
    isGathered = false;
    begins = 0;
    eachRendered(here, of, (word) => {
      const record = here.record(word);
      begins |= letterBit(here.records[record + Kept.length]! >>> 16);
    });
  }
  const { first, keys } = here.form(at);
  // All keys of a word begin as it does.
  if ((begins & letterBit(first)) === 0) return false;
  if (!isGathered) {
    isGathered = true;
    rendered.clear();
    eachRendered(here, of, (word) => {
      for (const key of here.form(word).keys) rendered.add(key);
    });
  }
  return keys.some((key) => key.length > 1 && rendered.has(key));
}

/** Visits the words with a capital that the other text renders. */
function eachRendered(here: Side, of: Linked, visit: (word: number) => void): void {
  for (let index = 0; index < here.capitals; index++) {
    const word = here.capitalAt[index]!;
    if (of.at[word]! >= 0 && of.worth[word]! >= ACCEPT) visit(word);
  }
}
