import type { Form } from './form.js';

const NONE: readonly number[] = Object.freeze([]);

/** Shorter ones are no names. */
const SHORTEST = 3;

/**
 * The given names, by their numbers, that a word may be a form of, or that its surname is made of: Həsən in "Həsənovun". Lengths are looked
 * up for each of its possible stems.
 */
export function givenRoots({ fold, stems, given, lookup }: Form): readonly number[] {
  if (given.length > 0) return given;
  const { surnames } = lookup.language.names;
  if (!surnames) return NONE;
  const found = new Set<number>();
  for (const length of new Set([fold.length, ...stems])) {
    const word = fold.slice(0, length);
    for (const ending of surnames)
      if (word.endsWith(ending) && length - ending.length >= SHORTEST)
        for (const name of lookup.look(word.slice(0, -ending.length)).given) found.add(name);
  }
  return found.size > 0 ? [...found] : NONE;
}

/** Whether two words are made of given names that are known, and are others: Süleymanov is no «Салманов», though they sound alike. */
export function areOtherNames(a: Form, b: Form): boolean {
  const own = givenRoots(a);
  if (own.length === 0) return false;
  const others = givenRoots(b);
  return others.length > 0 && !own.some((name) => others.includes(name));
}
