import type { NameGrammar } from '../../../languages/name-grammar.js';

const NONE: readonly number[] = Object.freeze([]);

/** Shorter ones are no names. */
const SHORTEST = 3;

/** What is asked of a word, see `Form`. */
interface Word {
  readonly fold: string;
  readonly stems: readonly number[];
  readonly given: readonly number[];
  readonly lookup: {
    readonly language: { readonly names: Pick<NameGrammar, 'surnames'> };
    look(fold: string): Pick<Word, 'given'>;
  };
}

/**
 * The given names, by their numbers, that a word may be a form of, or that its surname is made of: Həsən in "Həsənovun". Lengths are looked
 * up for each of its possible stems. Asked of a form, it is found out once.
 */
export function givenRootsOf({ fold, stems, given, lookup }: Word): readonly number[] {
  const { surnames } = lookup.language.names;
  if (!surnames) return given;
  // A surname may be known as a whole too: «Исмаилов».
  const found = new Set<number>(given);
  for (const length of new Set([fold.length, ...stems])) {
    const word = fold.slice(0, length);
    for (const ending of surnames)
      if (word.endsWith(ending) && length - ending.length >= SHORTEST)
        for (const name of lookup.look(word.slice(0, -ending.length)).given) found.add(name);
  }
  return found.size > 0 ? [...found] : NONE;
}
