import type { Mention } from '../../../mention/mention.js';
import { hasLoose } from '../../loose.js';
import type { View } from '../../view.js';
import { placeFor } from './place.js';

/** Of longer lists only so many mentions before and after a place are weighed. */
const WINDOW = 150;

/** Where the mentions begin that are weighed for a place: at `WINDOW` before the first that does not begin before it. */
function windowAt(mentions: readonly Mention[], place: number): number {
  if (mentions.length <= 2 * WINDOW) return 0;
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.from < place) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - WINDOW);
}

/** The nearest mention of the other side that has a word left over. */
let rivalFor: Mention | undefined;
let rivalView: View | undefined;
let rival: Mention | undefined;
let rivalGap = 99;
export function nearestRival(m: Mention, v: View): Mention | undefined {
  if (rivalFor === m && rivalView === v) return rival;
  rivalFor = m;
  rivalView = v;
  rival = undefined;
  rivalGap = 99;
  const { expected } = placeFor(m, v);
  const start = windowAt(v.rivals, expected);
  const end = Math.min(v.rivals.length, start + 2 * WINDOW);
  for (let index = start; index < end; index++) {
    const one = v.rivals[index]!;
    if (!hasLoose(v.there, one, v.to)) continue;
    const middle = (one.from + one.to - 1) / 2;
    const away = Math.abs(middle - expected) / Math.max(4, v.there.count);
    if (away < rivalGap) {
      rivalGap = away;
      rival = one;
    }
  }
  return rival;
}
/** Measures the rival; -1 where there is none. */
export function withRival(measure: (rival: Mention, v: View, m: Mention) => number): (m: Mention, v: View) => number {
  return (m, v) => {
    const one = nearestRival(m, v);
    return one ? measure(one, v, m) : -1;
  };
}

/** How far the rival that was asked for last stands from the expected place, as a part of the text. */
export const rivalDistance = (): number => rivalGap;
