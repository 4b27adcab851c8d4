import type { Paradigm } from '../../languages/name-grammar.js';

/** A name of the gazetteer in one language. */
export interface Entry {
  readonly concept: string;
  /** The concept's number, the same in all languages. */
  readonly number: number;
  /** The name as the language writes it. */
  readonly form: string;
  /** A people or an adjective; found in lower case too. */
  readonly people: boolean;
  /** An acronym: only capitals are it. */
  readonly upper: boolean;
  /** Written with a small letter: capitals are not asked for. */
  readonly small: boolean;
  readonly words: readonly Paradigm[];
}

const numbers = new Map<string, number>();

/** A small number for a concept's id, so that comparing costs nothing. */
export function conceptNumber(concept: string): number {
  const known = numbers.get(concept);
  if (known !== undefined) return known;
  numbers.set(concept, numbers.size);
  return numbers.size - 1;
}

/** Whether a folded word is a form of one word of an entry, given its possible stems. */
export function fits(paradigm: Paradigm, fold: string): boolean {
  const { stem, endings } = paradigm;
  return endings === undefined || (fold.startsWith(stem) && endings.has(fold.slice(stem.length)));
}
