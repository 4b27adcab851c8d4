import { placeholdersOf } from '../../documents/i18next/placeholders.js';
import { extractFacts } from '../../facts/extract.js';
import { languageOf } from '../../languages/index.js';
import type { LanguageTag } from '../../model/index.js';
import { foldText } from '../../text/chars.js';

const WORD = /[\p{L}\p{M}]+/gu;
const MOST_NAMES = 6;

/** The text without what programs fill in. */
function withoutPlaceholders(text: string): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of placeholdersOf(text)) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}

/** A word that may well be the same in both languages: a name, an acronym, a code, a measure (kPa). */
function isNameLike(word: string): boolean {
  return word !== word.toLowerCase() || word.length === 1;
}

/** A word that dictionaries write with a small letter and that has a capital here, as titles and buttons have. */
function isTitled(word: string, isWord: ((word: string) => boolean | undefined) | undefined): boolean {
  return word.slice(1) === word.slice(1).toLowerCase() && isWord?.(foldText(word)) === true;
}

/** Whether a text is one name that is known as such (Mali, Panama). */
function isKnownName(text: string, language: LanguageTag): boolean {
  return extractFacts(text, language).some(
    ({ category, certainty, text: found }) => category === 'name' && certainty !== 'weak' && found === text,
  );
}

/**
 * Whether a text says something that another language says in words of its own; names, acronyms, codes and figures may stay as
 * they are. Titles and buttons ("First Name") are no names where a dictionary has each of their words.
 */
export function hasWordsToTranslate(text: string, language: LanguageTag, into: LanguageTag): boolean {
  const said = withoutPlaceholders(text).trim();
  const words = said.match(WORD) ?? [];
  if (words.length === 0) return false;
  // Addresses and file names are kept as they are.
  if (/^\S+$/.test(said) && /[@/_.\d]/.test(said.slice(0, -1))) return false;
  if (words.length > MOST_NAMES || !words.every(isNameLike)) return true;
  const isWord = languageOf(language)?.names.isWord;
  const long = words.filter((word) => word.length > 1);
  const isWordThere = languageOf(into)?.names.isWord;
  // A word that the other language has too (May) may be its own.
  if (long.length === 0 || long.every((word) => isTitled(word, isWordThere))) return false;
  return long.every((word) => isTitled(word, isWord)) && !isKnownName(said, language);
}
