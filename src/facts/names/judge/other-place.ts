import type { Hit } from '../mention/hits.js';
import type { Side } from '../mention/side.js';
import { Trait } from '../read/form.js';
import { Mark } from '../read/words.js';
import type { View } from './view.js';

/** A place that only one text names, and one that only the other does. */
export interface OtherPlace {
  readonly own: Hit;
  readonly other: Hit;
}

/** Known places that each text has alone, in their order: Nigeria, «Нигер»; South Sudan, «Судан». */
export function otherPlaces({ here, there }: View): readonly OtherPlace[] {
  if (here.hits.length === 0 || there.hits.length === 0) return [];
  const own = alone(here, there);
  const others = own.length === 0 ? own : alone(there, here);
  return own.slice(0, others.length).map((hit, index) => ({ own: hit, other: others[index]! }));
}

/** The names of places of a side that the other has none of by any name; peoples and acronyms are said otherwise. */
function alone(side: Side, other: Side): readonly Hit[] {
  const places = side.hits.filter(
    ({ from, entries }) =>
      entries.every(({ kind, sure }) => kind === 'place' && sure === 2) &&
      side.has(from, Mark.capital) &&
      !side.is(from, Trait.upper),
  );
  if (places.length === 0) return places;
  const known = new Set<number>();
  for (const { entries } of other.hits) for (const { number } of entries) known.add(number);
  return places.filter(({ entries }) => entries.every(({ number }) => !known.has(number)));
}
