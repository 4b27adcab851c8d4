import type { Hit } from '../mention/hits.js';
import type { Side } from '../mention/side.js';
import { Trait } from '../read/form.js';
import { Mark } from '../read/words.js';
import { areMetonyms } from './metonym.js';
import type { View } from './view.js';

/** A place that only one text names, and one that only the other does. */
export interface OtherPlace {
  readonly own: Hit;
  readonly other: Hit;
}

/**
 * Known places that each text has alone, in their order: Nigeria, «Нигер»; South Sudan, «Судан». Peoples are said otherwise more often,
 * so that each text has to have one alone: Swiss, "isveçli".
 */
export function otherPlaces({ here, there }: View): readonly OtherPlace[] {
  if (here.hits.length === 0 || there.hits.length === 0) return [];
  const own = alone(here, there, isPlace);
  const others = own.length === 0 ? own : alone(there, here, isPlace);
  if (others.length > 0)
    return own
      .slice(0, others.length)
      .map((hit, index) => ({ own: hit, other: others[index]! }))
      .filter(areOthers);
  const people = alone(here, there, isPeople);
  const rivals = people.length === 1 ? alone(there, here, isPeople) : [];
  return rivals.length === 1 ? [{ own: people[0]!, other: rivals[0]! }].filter(areOthers) : [];
}

/** Whether neither stands for the other, as a capital does for its country. */
const areOthers = ({ own, other }: OtherPlace): boolean =>
  !own.entries.some(({ number }) => other.entries.some((one) => areMetonyms(number, one.number)));

type Test = (side: Side, hit: Hit) => boolean;

/** The names of places of a side that the other has none of by any name; acronyms are said otherwise. */
function alone(side: Side, other: Side, test: Test): readonly Hit[] {
  const places = side.hits.filter(
    (hit) => test(side, hit) && hit.entries.every(({ sure }) => sure === 2) && !side.is(hit.from, Trait.upper),
  );
  if (places.length === 0) return places;
  const known = new Set<number>();
  for (const { entries } of other.hits) for (const { number } of entries) known.add(number);
  return places.filter(({ entries }) => entries.every(({ number }) => !known.has(number)));
}

const isPlace: Test = (side, { from, entries }) =>
  side.has(from, Mark.capital) && entries.every(({ kind }) => kind === 'place');

/** A country or town, or who comes from it, in one word. */
const isPeople: Test = (_, { from, to, entries }) =>
  to - from === 1 && entries.every(({ kind }) => kind === 'place' || kind === 'demonym');
