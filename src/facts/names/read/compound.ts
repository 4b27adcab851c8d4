import { conceptNumber } from './entry.js';
import type { Form } from './form.js';

/** What each part of a word may stand for, by the numbers of concepts. */
export type Compound = readonly (readonly number[])[];

/** A word is hardly made of more parts, and a shorter one of none. */
const PARTS = 4;
const SHORTEST = 6;
/** Longer ones are no names. */
const LONGEST = 24;
/** An ending has no more letters. */
const ENDING = 4;

const read = new WeakMap<Form, Compound | undefined>();

/** What the parts of a name in one word stand for, where it is made of nothing else: «Туркменгаз», KazTransOil. */
export function compoundOf(form: Form): Compound | undefined {
  if (read.has(form)) return read.get(form);
  const { fold, keys } = form;
  let found: Compound | undefined;
  if (fold.length >= SHORTEST && fold.length <= LONGEST)
    for (const key of [fold, ...keys]) if (fold.length - key.length <= ENDING) found ??= split(key, form, PARTS);
  if (found && found.length < 2) found = undefined;
  read.set(form, found);
  return found;
}

function split(rest: string, form: Form, left: number): Compound | undefined {
  if (rest === '') return [];
  const { parts } = form.lookup.language.names;
  for (let length = left === 0 ? 0 : rest.length; length > 1; length--) {
    const means = parts?.get(rest.slice(0, length));
    const tail = means && split(rest.slice(length), form, left - 1);
    if (tail) return [means.map(conceptNumber), ...tail];
  }
  return undefined;
}
