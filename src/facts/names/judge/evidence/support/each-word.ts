import type { Mention } from '../../../mention/mention.js';
import { asks } from '../../loose.js';
import type { View } from '../../view.js';

/** Visits the words of a mention that ask for a rendering. */
export function eachWord(m: Mention, { here }: View, visit: (at: number) => void): void {
  for (let at = m.from; at < m.to; at++) if (asks(here, m, at)) visit(at);
}

/** How many of them are so. */
export function countOf(m: Mention, { here }: View, test: (at: number) => boolean): number {
  let n = 0;
  for (let at = m.from; at < m.to; at++) if (asks(here, m, at) && test(at)) n++;
  return n;
}

/** The first of them. */
export function firstAt(m: Mention, v: View): number {
  for (let at = m.from; at < m.to; at++) if (asks(v.here, m, at)) return at;
  return m.from;
}
