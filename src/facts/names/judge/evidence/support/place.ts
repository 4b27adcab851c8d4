import type { Mention } from '../../../mention/mention.js';
import { Mark } from '../../../read/words.js';
import type { View } from '../../view.js';

/** Words with a counterpart are looked for so many words away. */
export const FAR = 40;

/** Where the neighbours of a mention have their counterparts so far apart, only the ends of what lies between are its place. */
const WIDE = 15;
/** So many words from the counterpart of a neighbour still stand beside it. */
const BESIDE = 3;

/** The place in the other text where a mention is expected, by the words around it that stand there in other words. */
interface Place {
  /** The word there beside which it is expected. */
  readonly expected: number;
  /** Words there that nothing here stands for; those with a capital; those beside the counterparts of its neighbours. */
  readonly open: number;
  readonly capitals: number;
  readonly beside: number;
  /** How many words about it have no counterpart before one has. */
  readonly span: number;
}

let placeOf: Mention | undefined;
let placeView: View | undefined;
let place: Place;

export function placeFor(m: Mention, v: View): Place {
  if (placeOf === m && placeView === v) return place;
  placeOf = m;
  placeView = v;
  const { here, there } = v;
  const { at } = v.aligned.words(here);
  const others = v.aligned.words(there);
  let left = m.from - 1;
  while (left >= 0 && m.from - left < FAR && at[left]! < 0) left--;
  let right = m.to;
  while (right < here.count && right - m.to < FAR && at[right]! < 0) right++;
  // Where nothing nearby has a counterpart, the place in the text tells.
  const about = Math.round((m.from / here.count) * there.count);
  const before = left < 0 ? -1 : at[left]! >= 0 ? at[left]! : Math.max(-1, about - FAR);
  const after = right >= here.count ? there.count : at[right]! >= 0 ? at[right]! : Math.min(there.count, about + FAR);
  const from = Math.min(before, after);
  const to = Math.max(before, after);
  let open = 0;
  let capitals = 0;
  let beside = 0;
  const isWide = to - from >= WIDE;
  const last = Math.min(there.count - 1, to + BESIDE);
  for (let index = Math.max(0, from - BESIDE); index <= last; index++) {
    if (isWide && index > from + BESIDE && index < to - BESIDE) index = to - BESIDE;
    if (!others.isOpen(index)) continue;
    const isBeside = Math.min(Math.abs(index - before), Math.abs(index - after)) <= BESIDE;
    if (isBeside) beside++;
    if (isWide ? !isBeside : index <= from || index >= to) continue;
    open++;
    if (there.has(index, Mark.capital)) capitals++;
  }
  const expected =
    before > after
      ? (here.start[m.from]! / here.text.length) * there.count
      : before + ((m.from - left) / Math.max(1, right - left)) * (after - before);
  place = { expected, open, capitals, beside, span: m.from - left + right - m.to };
  return place;
}
