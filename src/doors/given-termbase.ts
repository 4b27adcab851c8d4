import type { Concept, Term, Termbase } from '../model/index.js';
import type { GivenTerms } from './schemas.js';

const termsOf = (given: string | readonly string[]): Term[] =>
  (typeof given === 'string' ? [given] : given).map((text, index) => ({
    text,
    status: index === 0 ? 'preferred' : 'admitted',
  }));

/** A project's termbase with the terms that a question brings, which stand before it. */
export function givenTermbase(given: GivenTerms | undefined, own: Termbase = []): Termbase {
  if (!given) return own;
  const concepts = given.map(
    (terms, index): Concept => ({
      id: `given-${index + 1}`,
      properNoun: false,
      terms: new Map(Object.entries(terms).map(([language, term]) => [language, termsOf(term)])),
    }),
  );
  return [...concepts, ...own];
}
