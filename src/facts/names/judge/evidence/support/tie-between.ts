import { likeness } from '../../../link/likeness.js';
import type { Mention } from '../../../mention/mention.js';
import type { Side } from '../../../mention/side.js';
import { asks } from '../../loose.js';

/** The best resemblance of a word of one mention to a word of the other; -1 for none. */
export function tieBetween(a: Side, m: Mention, b: Side, n: Mention): number {
  let most = -1;
  for (let at = m.from; at < m.to; at++)
    for (let place = n.from; place < n.to; place++)
      if (asks(a, m, at) && asks(b, n, place)) most = Math.max(most, likeness(a, a.record(at), b, b.record(place), 0));
  return most;
}
