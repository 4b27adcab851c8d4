import type { Paradigm } from '../../../languages/name-grammar.js';
import type { FactKind } from '../../../model/index.js';

/** A name of the gazetteer in one language. */
export interface Entry {
  readonly concept: string;
  /** The concept's number, the same in all languages. */
  readonly number: number;
  readonly kind: FactKind;
  /** How surely it is a name that the other side must have, where it has a capital: 2 surely, 1 perhaps, 0 hardly. */
  readonly sure: 0 | 1 | 2;
  /** The name as the language writes it. */
  readonly form: string;
  /** A people or an adjective. */
  readonly people: boolean;
  /** An acronym: only capitals are it. */
  readonly upper: boolean;
  /** Written with a small letter, as peoples are in some languages: capitals are not asked for. */
  readonly small: boolean;
  /** Begins with a small letter, but its last word has a capital ("the South"): without it the words are none. */
  readonly endsWithCapital: boolean;
  readonly words: readonly Paradigm[];
}

const numbers = new Map<string, number>();
const ids: string[] = [];

/** A small number for a concept's id, so that comparing costs nothing. */
export function conceptNumber(concept: string): number {
  const known = numbers.get(concept);
  if (known !== undefined) return known;
  numbers.set(concept, ids.length);
  return ids.push(concept) - 1;
}

/** The id of a concept's number. */
export const conceptOf = (number: number): string => ids[number]!;

/** Whether a folded word is a form of one word of an entry, given its possible stems. */
export function fits(paradigm: Paradigm, fold: string): boolean {
  const { stem, endings } = paradigm;
  return endings === undefined || (fold.startsWith(stem) && endings.has(fold.slice(stem.length)));
}

/** What a concept's id says about its kind. */
export function kindOf(concept: string, people: boolean): FactKind {
  if (people) return 'demonym';
  if (/^(org|doc|event):/.test(concept)) return 'organisation';
  return concept.startsWith('other:') || concept.startsWith('lang:') ? 'name' : 'place';
}

const COMPASS = /^region:(?:north|south)?(?:east|west)?$/;

/** Whether a concept is a point of the compass. */
export const isCompass = (concept: string): boolean => concept.length > 7 && COMPASS.test(concept);

/** Languages, points of the compass and the like may be left out. */
export function isSure(concept: string): 0 | 1 | 2 {
  if (concept.startsWith('lang:')) return 0;
  return /^(?:other:|region:black$)/.test(concept) || COMPASS.test(concept) ? 1 : 2;
}
