import type { NameGrammar } from '../../../languages/name-grammar.js';

const NONE: readonly never[] = Object.freeze([]);

/** Shorter ones are other words too often. */
const SHORTEST = 3;

/** Women's surnames of Russian make. */
const WOMAN = /[oeiоеиы][vnвн][aа]$/;

/** What is asked of a word, see `Form`. */
interface Word {
  readonly fold: string;
  readonly upper: boolean;
  readonly stems: readonly number[];
  readonly lookup: {
    readonly language: { readonly names: Pick<NameGrammar, 'personOf' | 'surnames' | 'inflection'> };
  };
}

/**
 * The names of persons, by their numbers, that a word may be a form of, or that its surname or patronymic is made of: Həsən in "Həsənovun".
 * These are many more than the gazetteer has, of which all is known; of these only that they are, and which renderings are one name's.
 */
export const personsOf = (word: Word): readonly number[] => namesOf(word, word.lookup.language.names.surnames ?? NONE);

/** The same without those that it is a surname of. */
export const wholePersonsOf = (word: Word): readonly number[] => namesOf(word, NONE);

function namesOf({ fold, upper, stems, lookup }: Word, surnames: readonly string[]): readonly number[] {
  const { personOf, inflection } = lookup.language.names;
  if (!personOf || upper) return NONE;
  const found = new Set<number>();
  const add = (word: string): void => {
    const number = word.length < SHORTEST ? -1 : personOf(word.replace(/(.)\1+/g, '$1'));
    if (number >= 0) found.add(number);
  };
  for (const word of inflection.nominatives?.(fold) ?? stems.map((length) => fold.slice(0, length))) {
    add(word);
    if (WOMAN.test(word)) add(word.slice(0, -1));
    for (const ending of surnames) if (word.endsWith(ending)) add(word.slice(0, -ending.length));
  }
  const father = inflection.patronymic?.(fold);
  if (father !== undefined) add(father);
  return found.size > 0 ? [...found] : NONE;
}
