import type { LanguageTag } from '../model/index.js';

const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LATIN = /\p{Script=Latin}/gu;
/** Letters that of the languages here only Azerbaijani has, in Latin script. */
const AZERBAIJANI = /[əƏğĞıİşŞçÇöÖüÜ]/g;
const LEAST_SHARE = 0.02;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Guesses the language of a text from its letters: Russian, Azerbaijani, else English. */
export function guessLanguage(text: string): LanguageTag {
  const sample = text.slice(0, 100_000);
  const latin = countOf(sample, LATIN);
  if (countOf(sample, CYRILLIC) > latin) return 'ru';
  return countOf(sample, AZERBAIJANI) > latin * LEAST_SHARE ? 'az' : 'en';
}
