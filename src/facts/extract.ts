import { languageOf } from '../languages/index.js';
import { neutral } from '../languages/neutral.js';
import type { Fact, LanguageTag, Termbase } from '../model/index.js';
import { extractFigures } from './figures/compare.js';
import { extractNames } from './names/index.js';

/** Finds every number, date and name of a text, in order of place; spans of facts of one category do not overlap. */
export function extractFacts(text: string, language: LanguageTag, termbase?: Termbase): readonly Fact[] {
  const figures = extractFigures(text, languageOf(language)?.figures ?? neutral);
  const names = extractNames(text, language, termbase);
  return names.length === 0 ? figures : [...figures, ...names].sort((a, b) => a.start - b.start);
}
