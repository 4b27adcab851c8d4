import { languageOf } from '../languages/index.js';
import type { Fact, FactCategory, LanguageTag, Termbase } from '../model/index.js';
import { matchTerms, type TermMatch } from '../terms/match-terms.js';
import { writtenFigures } from './figures/written.js';
import { knownNames } from './names/index.js';
import { outermost } from './names/term-verdicts.js';

/** What a text states, as the translation would write it. */
export interface Rendering {
  readonly category: FactCategory | 'terminology';
  readonly start: number;
  readonly end: number;
  /** As the text has it. */
  readonly text: string;
  /** In the other language's notation; several where the termbase admits several. Never empty. */
  readonly written: readonly string[];
}

/**
 * What a translator should know of a sentence: its numbers and dates in the notation of the target language ("26,000":
 * "26 000"), and its terms as the termbase has them, preferred ones first. In order of place (UTF-16 code units); a
 * language without a plug-in gives terms only.
 * @param all also numbers that are spelled out, and the names that the gazetteer knows in both languages
 */
export function renderFacts(
  text: string,
  sourceLanguage: LanguageTag,
  targetLanguage: LanguageTag,
  termbase: Termbase = [],
  all = false,
): Rendering[] {
  const source = languageOf(sourceLanguage);
  const target = languageOf(targetLanguage);
  const found: Rendering[] = [];
  const matches = outermost(matchTerms(text, sourceLanguage, termbase));
  if (source && target && source !== target) {
    // "Black January" is a name and no month.
    for (const { fact, written } of writtenFigures(text, source.figures, target.format, all))
      if (!covers(matches, fact)) found.push(rendering(fact, [written]));
    for (const { fact, writtenIn } of all ? knownNames(text, source) : []) {
      const written = writtenIn(target);
      if (written.length > 0 && !covers(matches, fact)) found.push(rendering(fact, written));
    }
  }
  for (const { start, end, concept } of matches) {
    const primary = targetLanguage.split(/[-_]/, 1)[0];
    const terms = [...concept.terms]
      .filter(([tag]) => tag.split(/[-_]/, 1)[0] === primary)
      .flatMap(([, listed]) => listed)
      .filter(({ status }) => status !== 'forbidden')
      .sort((a, b) => Number(b.status === 'preferred') - Number(a.status === 'preferred'));
    if (terms.length === 0) continue;
    const category = concept.properNoun ? 'name' : 'terminology';
    found.push({ category, start, end, text: text.slice(start, end), written: terms.map((term) => term.text) });
  }
  return found.sort((a, b) => a.start - b.start);
}

const covers = (matches: readonly TermMatch[], fact: Fact): boolean =>
  matches.some(({ start, end }) => start < fact.end && fact.start < end);

const rendering = ({ category, start, end, text }: Fact, written: readonly string[]): Rendering => ({
  category,
  start,
  end,
  text,
  written,
});
