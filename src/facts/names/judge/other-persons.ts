import { type Form, Trait } from '../read/form.js';
import { wholePersonsOf } from '../read/persons-of.js';
import { Mark } from '../read/words.js';
import { spelling } from './evidence/support/spelling.js';
import type { Stretch } from './stretch.js';
import type { View } from './view.js';
import { isVoicedOtherwise } from './voiced-otherwise.js';

/** Words that are spelt as each other so well are forms of one name, whatever lists of names have; see `spelling`. */
const SPELT = 240;

/** Whether a word is a name of persons that is known, or made of one. */
export const isKnownPerson = (form: Form): boolean => form.givenRoots.length > 0 || form.personNames.length > 0;

/**
 * Whether two words are known names of persons, or made of such, and others: Süleymanov is no «Салманов», though they sound alike. Of given
 * names all renderings are known.
 */
export const areOthers = (one: Form, other: Form): boolean =>
  (areApart(one.givenRoots, other.givenRoots) ||
    (areApart(one.personNames, other.personNames) &&
      !share(one.givenRoots, other.givenRoots) &&
      spelling(one, other) < SPELT)) &&
  !isVoicedOtherwise(one, other);

/** Whether two words may be forms of one known name of persons, as a whole: no Qurbanova is a Qurbanzadə. */
export const mayBeOne = (one: Form, other: Form): boolean =>
  share(one.given, other.given) || share(wholePersonsOf(one), wholePersonsOf(other));

/** Whether both words have names of a list, by their numbers, and none is the same. */
const areApart = (own: readonly number[], others: readonly number[]): boolean =>
  own.length > 0 && others.length > 0 && !share(own, others);

const share = (own: readonly number[], others: readonly number[]): boolean => own.some((name) => others.includes(name));

/** Whether the words that nothing renders of two stretches that stand for each other are known names of persons, each another than each. */
export function nameOthers(lack: Stretch, surplus: Stretch, { here, there, of, to }: View): boolean {
  const own = looseOf(lack, (at) => of.at[at]! < 0 && here.has(at, Mark.capital)).map((at) => here.form(at));
  const others = looseOf(surplus, (at) => to.at[at]! < 0 && there.has(at, Mark.capital)).map((at) => there.form(at));
  const all = [...own, ...others];
  return (
    own.length > 0 &&
    others.length > 0 &&
    all.every((form) => isKnownPerson(form) && !form.is(Trait.word | Trait.entry) && form.inDictionary !== true) &&
    own.every((one) => others.every((other) => areOthers(one, other)))
  );
}

function looseOf({ from, to }: Stretch, isLoose: (at: number) => boolean): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at++) if (isLoose(at)) found.push(at);
  return found;
}
