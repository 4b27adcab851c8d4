import { languageOf } from '../languages/index.js';
import { neutral } from '../languages/neutral.js';
import type { Fact, LanguageTag, Termbase } from '../model/index.js';
import type { FactPair } from './compare.js';
import { extractFigures } from './figures/compare.js';
import { extractNames } from './names/index.js';

/** Finds every number, date and name of a text, in order of place; spans of facts of one category do not overlap. */
export function extractFacts(text: string, language: LanguageTag, termbase?: Termbase): readonly Fact[] {
  const figures = extractFigures(text, languageOf(language)?.figures ?? neutral);
  const names = extractNames(text, language, termbase);
  return names.length === 0 ? figures : [...figures, ...names].sort((a, b) => a.start - b.start);
}

/** The facts of a pair's texts, in order of place. */
export interface FactsOfSides {
  readonly source: readonly Fact[];
  readonly target: readonly Fact[];
}

/** All facts of both texts of a pair, see `extractFacts`. */
export const extractBoth = (pair: FactPair): FactsOfSides => ({
  source: extractFacts(pair.source, pair.sourceLanguage, pair.termbase),
  target: extractFacts(pair.target, pair.targetLanguage, pair.termbase),
});
