import type { Linked } from '../link/linked.js';
import type { Side } from '../mention/side.js';
import { type Compound, compoundOf } from '../read/compound.js';
import type { View } from './view.js';

/** Words that are names made of parts, as each text has another one. */
export interface OtherCompound {
  readonly at: number;
  readonly place: number;
}

/**
 * Names in one word of which each has a part that the other has not, beside one that both have: Turkmengaz, «Туркменнефть». Another spelling
 * says the same by other letters.
 */
export function otherCompounds({ here, there, of, to }: View): readonly OtherCompound[] {
  const found: OtherCompound[] = [];
  let loose: number[] | undefined;
  for (let one = 0; one < here.capitals && found.length < MOST; one++) {
    const at = here.capitalAt[one]!;
    const own = compoundAt(here, at);
    if (!own) continue;
    // What sounds unlike it is linked with nothing.
    loose ??= looseCompounds(there, to);
    for (const place of of.at[at]! >= 0 ? [of.at[at]!] : loose) {
      const other = compoundAt(there, place);
      if (!other || !isPartOther(own, other)) continue;
      found.push({ at, place });
      break;
    }
  }
  return found;
}

/** So many are compared, so that time grows with the text. */
const MOST = 16;

/** Those of a text that render nothing. */
function looseCompounds(side: Side, links: Linked): number[] {
  const found: number[] = [];
  for (let one = 0; one < side.capitals && found.length < MOST; one++) {
    const at = side.capitalAt[one]!;
    if (links.at[at]! < 0 && compoundAt(side, at)) found.push(at);
  }
  return found;
}

const compoundAt = (side: Side, at: number): Compound | undefined => compoundOf(side.form(at));

function isPartOther(own: Compound, other: Compound): boolean {
  const isIn = (part: readonly number[], all: Compound): boolean =>
    all.some((one) => one.some((concept) => part.includes(concept)));
  const more = own.filter((part) => !isIn(part, other));
  const less = other.filter((part) => !isIn(part, own));
  return more.length > 0 && less.length > 0 && more.length < own.length;
}
