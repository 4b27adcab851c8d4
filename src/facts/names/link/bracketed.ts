import type { Hit } from '../mention/hits.js';
import type { Side } from '../mention/side.js';
import type { Linked } from './linked.js';
import { BY_PARTS, KNOWN } from './worth.js';

/**
 * Links a known name that its text says twice at once, the second time in brackets ("Food Safety Agency (AFSA)"), with what renders it
 * once in the other text.
 */
export function linkBracketed(a: Side, b: Side, of: Linked): void {
  for (let index = 1; index < a.hits.length; index++) {
    const one = a.hits[index - 1]!;
    const two = a.hits[index]!;
    if (one.to !== two.from || !isInBrackets(a, two)) continue;
    const isRendered = of.worth[one.from]! >= BY_PARTS;
    if (isRendered === of.worth[two.from]! >= BY_PARTS) continue;
    const [bare, linked] = isRendered ? [two, one] : [one, two];
    const place = of.at[linked.from]!;
    const rendering = b.hits[b.hitOf[place]!];
    // What stands in brackets there, too, renders what does here.
    if (!rendering || isInBrackets(b, rendering) || !areOne(bare, rendering)) continue;
    for (let at = bare.from; at < bare.to; at++) {
      of.at[at] = place;
      of.worth[at] = KNOWN;
    }
  }
}

const isInBrackets = ({ text, start, end }: Side, { from, to }: Hit): boolean =>
  text[start[from]! - 1] === '(' && text[end[to - 1]!] === ')';

const areOne = (one: Hit, two: Hit): boolean =>
  one.entries.some(({ number }) => two.entries.some((other) => other.number === number));
