import type { Mention } from '../../../mention/mention.js';
import { isLooseWord } from '../../loose.js';
import type { View } from '../../view.js';

/** Linked words are looked for so many words away. */
export const FAR = 40;

/** The linked words nearest before and after, and what lies between their counterparts. */
interface Gap {
  expected: number;
  words: number;
  wordsHere: number;
  capitals: number;
  anchors: number;
}
let gapOf: Mention | undefined;
let gapView: View | undefined;
let gap: Gap;
export function gapFor(m: Mention, v: View): Gap {
  if (gapOf === m && gapView === v) return gap;
  gapOf = m;
  gapView = v;
  const { here, there, of, to } = v;
  let left = m.from - 1;
  while (left >= 0 && m.from - left < FAR && of.at[left]! < 0) left--;
  let right = m.to;
  while (right < here.count && right - m.to < FAR && of.at[right]! < 0) right++;
  // Where nothing is linked nearby, the place in the text tells.
  const place = Math.round((m.from / here.count) * there.count);
  let a = left < 0 ? -1 : of.at[left]! >= 0 ? of.at[left]! : Math.max(-1, place - FAR);
  let b = right >= here.count ? there.count : of.at[right]! >= 0 ? of.at[right]! : Math.min(there.count, place + FAR);
  const crossed = a > b;
  if (crossed) {
    const c = a;
    a = b;
    b = c;
  }
  let caps = 0;
  for (let at = a + 1; at < b; at++) if (isLooseWord(there, to, at)) caps++;
  const before = left + 1;
  const spanHere = Math.max(1, right - left);
  const ratio = (m.from - left) / spanHere;
  const expected = crossed ? (here.start[m.from]! / here.text.length) * there.count : a + ratio * (b - a);
  gap = {
    expected,
    words: b - a - 1,
    wordsHere: right - before - (m.to - m.from),
    capitals: caps,
    anchors: (left >= 0 ? 1 : 0) + (right < here.count ? 1 : 0) + (crossed ? 4 : 0),
  };
  return gap;
}
