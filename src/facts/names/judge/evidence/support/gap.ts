import { gapsOf } from '../../../../../text/gaps.js';
import type { Mention } from '../../../mention/mention.js';
import type { Side } from '../../../mention/side.js';
import type { View } from '../../view.js';
import { FAR, placeFor } from './place.js';

let side: Side | undefined;
let pair = -1;
/** Between which words something was taken out: the places of those before. */
let gaps: readonly number[] = [];

/** How many words from where a mention is expected the other text shows that something was taken out; `FAR` for nowhere near. */
export function gapAway(m: Mention, v: View): number {
  const { here, there, aligned } = v;
  if (side !== there || pair !== aligned.pair) {
    side = there;
    pair = aligned.pair;
    gaps = gapsOf(there.text, here.text).map((offset) => wordBefore(there, offset));
  }
  if (gaps.length === 0) return FAR;
  const { expected } = placeFor(m, v);
  let nearest = FAR;
  for (const gap of gaps) nearest = Math.min(nearest, Math.abs(gap + 0.5 - expected));
  return nearest;
}

/** The last word that ends at or before an offset, or -1. */
function wordBefore(side: Side, offset: number): number {
  let low = 0;
  let high = side.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (side.stop[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
