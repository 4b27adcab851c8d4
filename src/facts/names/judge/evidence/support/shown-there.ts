import { Mark } from '../../../read/words.js';
import { stemAt } from '../../stem-at.js';
import type { View } from '../../view.js';

/** How often the other side has the stem of one of its words rendered, that word included; of long texts only nearby. */
export function shownThere(place: number, { there, to }: View): number {
  const stem = stemAt(there, place);
  const { first } = there.form(place);
  let shown = 0;
  for (let at = Math.max(0, place - NEARBY); at < Math.min(there.count, place + NEARBY); at++)
    if (there.has(at, Mark.capital) && to.at[at]! >= 0 && there.beginsWith(at, first) && stemAt(there, at) === stem)
      shown++;
  return shown;
}

const NEARBY = 200;
