import { inflection } from './inflection.js';

/** How dictionary forms of names end, beside what is left of the stem. */
const ENDINGS = ['', 'а', 'я', 'ь', 'й', 'ий', 'ый', 'ой', 'ая', 'ия', 'ец'];
/** Surnames in -ов and -ин have some endings of adjectives. */
const SURNAME = /(?:[ое]в|ин)$/;
const OF_SURNAMES: ReadonlySet<string> = new Set(['ым', 'ых', 'ыми']);
const SHORTEST = 3;

/** The dictionary forms that a folded word of a name may be a form of, itself first. */
export function nominatives(word: string): string[] {
  const found = new Set([word]);
  for (const length of inflection.stems(word)) {
    const stem = word.slice(0, length);
    for (const ending of ENDINGS) {
      const form = stem + ending;
      if (form.length >= SHORTEST && isFormOf(word, form)) found.add(form);
    }
  }
  return [...found];
}

function isFormOf(word: string, dictionary: string): boolean {
  const { stem, endings } = inflection.paradigm(dictionary);
  if (word.startsWith(stem) && endings?.has(word.slice(stem.length))) return true;
  return SURNAME.test(dictionary) && word.startsWith(dictionary) && OF_SURNAMES.has(word.slice(dictionary.length));
}
