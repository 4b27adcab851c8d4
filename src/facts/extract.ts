import { languageOf } from '../languages/index.js';
import { neutral } from '../languages/neutral.js';
import type { Fact, LanguageTag, Termbase } from '../model/index.js';
import { extractFigures } from './figures/compare.js';

/** Finds every number, date and name of a text, in order of place; spans of facts of one category do not overlap. */
export function extractFacts(text: string, language: LanguageTag, _termbase?: Termbase): readonly Fact[] {
  return extractFigures(text, languageOf(language)?.figures ?? neutral);
}
