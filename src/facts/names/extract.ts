import { languageOf } from '../../languages/index.js';
import type { Language } from '../../languages/language.js';
import type { Fact, LanguageTag, Termbase } from '../../model/index.js';
import { matchTerms } from '../../terms/match-terms.js';
import { factOf } from './fact-of.js';
import { sideWith } from './judge/weigh.js';
import { isName } from './mention/is-name.js';
import { mentionsOf } from './mention/mention.js';
import { Side } from './mention/side.js';
import { outermost, termFact } from './term-verdicts.js';

/**
 * Finds the names of a text, in order, without overlaps: entries of the termbase first, then the gazetteer's names, then runs of
 * capitalised words. `readings` hold the folded name and, where one is known, the concept's id. Offsets count UTF-16 code units.
 */
export function extractNames(text: string, language: LanguageTag, termbase?: Termbase): readonly Fact[] {
  const facts: Fact[] = [];
  if (termbase)
    for (const match of outermost(matchTerms(text, language, termbase)))
      if (match.concept.properNoun) facts.push(termFact(text, match));
  const plugin = languageOf(language);
  if (plugin) {
    const side = sideWith(text, plugin) ?? loaded(text, plugin);
    for (const mention of mentionsOf(side)) {
      if (!isName(side, mention)) continue;
      const fact = factOf(side, mention);
      if (!facts.some(({ start, end }) => start < fact.end && fact.start < end)) facts.push(fact);
    }
  }
  return facts.sort((a, b) => a.start - b.start);
}

function loaded(text: string, language: Language): Side {
  const side = new Side();
  side.load(text, language);
  return side;
}
