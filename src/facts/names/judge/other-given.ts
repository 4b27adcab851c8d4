import type { Linked } from '../link/linked.js';
import type { Side } from '../mention/side.js';
import { conceptNumber } from '../read/entry.js';
import { Role, Trait } from '../read/form.js';
import { Mark } from '../read/words.js';
import { areOthers, isKnownPerson } from './other-persons.js';
import type { View } from './view.js';

/** Words that sound alike by more are forms of one name, whatever the list of given names has: Johns and Jones. */
const ALIKE = 0.75;

/** A word that is made of a given name, and the word in its place, made of another. */
export interface OtherGiven {
  readonly at: number;
  readonly place: number;
}

/** Whether a word is linked by sound alone, and not surely. */
const isDoubtful = (side: Side, of: Linked, at: number): boolean =>
  of.at[at]! >= 0 && of.worth[at]! < ALIKE && side.hitOf[at]! < 0 && !side.is(at, Trait.upper);

/** Whether a text has a word with a capital that is linked by sound alone, and not surely. */
export function hasDoubtful(side: Side, of: Linked): boolean {
  for (let one = 0; one < side.capitals; one++) if (isDoubtful(side, of, side.capitalAt[one]!)) return true;
  return false;
}

const SAINT = conceptNumber('word:saint');

/** Whether a name follows what saints are called: each language has names of its own for them, St Andrew, «святой Андрей». */
const isSaint = (side: Side, at: number): boolean =>
  at > 0 && side.adjoins(at) && side.form(at - 1).words.includes(SAINT);

/** Whether what follows a name says what it is the name of: "Ali Məclis", Nizami District. */
const isBeforeBody = (side: Side, at: number): boolean =>
  at + 1 < side.count && side.adjoins(at + 1) && side.is(at + 1, Trait.word) && !side.is(at + 1, Role.particle);

/** Names in whose place another known name stands: linked by sound alone, or beside a word of the same person that is rendered. */
export function otherGiven(view: View): readonly OtherGiven[] {
  const { here, there, of } = view;
  const found: OtherGiven[] = [];
  const add = (at: number, place: number): void => {
    if (place < 0 || !there.has(place, Mark.capital) || there.hitOf[place]! >= 0) return;
    if (!areOthers(here.form(at), there.form(place)) || isSaint(here, at) || isSaint(there, place)) return;
    if (!isBeforeBody(here, at) && !isBeforeBody(there, place)) found.push({ at, place });
  };
  for (let one = 0; one < here.capitals; one++) {
    const at = here.capitalAt[one]!;
    if (isDoubtful(here, of, at)) add(at, of.at[at]!);
  }
  for (const mention of view.open)
    if (mention.hit < 0)
      for (let at = mention.from; at < mention.to; at++)
        if (of.at[at]! < 0 && here.has(at, Mark.capital) && isKnownPerson(here.form(at)))
          for (const place of besides(at, view)) add(at, place);
  return found;
}

/** The words that render nothing beside those that render a word's neighbours. */
function besides(at: number, { here, there, of, to }: View): number[] {
  const neighbours = [here.adjoins(at) ? at - 1 : -1, at + 1 < here.count && here.adjoins(at + 1) ? at + 1 : -1];
  const places = neighbours.flatMap((next) => {
    const place = next < 0 ? -1 : of.at[next]!;
    return place < 0 ? [] : [there.adjoins(place) ? place - 1 : -1, place + 1];
  });
  return places.filter(
    (place, index) =>
      place >= 0 &&
      place < there.count &&
      (there.adjoins(place) || there.adjoins(place + 1)) &&
      to.at[place]! < 0 &&
      places.indexOf(place) === index,
  );
}
