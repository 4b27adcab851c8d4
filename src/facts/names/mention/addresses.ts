import { Mark } from '../read/words.js';
import type { ReadWords } from './read-words.js';
import type { Run } from './runs.js';

/** What the addresses of the internet end with that texts name most. */
const ENDS = new Set('com org net info gov edu int eu uk az ru tv io'.split(' '));

const NONE: readonly Run[] = Object.freeze([]);

/** The addresses that a text has ("weather.com"): no name is looked for inside them; they are compared with the figures. */
export function addressesOf(side: ReadWords): readonly Run[] {
  if (side.dotted.length === 0) return NONE;
  const found: Run[] = [];
  const dotted = new Set(side.dotted);
  let end = 0;
  let to = 0;
  for (const from of side.dotted) {
    if (from < end) continue;
    // Words joined by dots end where the chain ends that they stand in.
    if (from + 1 >= to) {
      to = from + 1;
      while (dotted.has(to - 1) && to < side.count && side.start[to] === side.end[to - 1]! + 1) to++;
    }
    const first = side.form(from).fold;
    if (to - from < 2 || first.length < 2 || side.has(to - 1, Mark.capital) || !ENDS.has(side.form(to - 1).fold))
      continue;
    end = to;
    found.push({ from, to });
  }
  return found;
}
