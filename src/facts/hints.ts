import type { LanguageTag, Termbase } from '../model/index.js';
import { type Rendering, renderFacts } from './written.js';

/** A fact of a source text with the way each language writes it; offsets count UTF-16 code units. */
export interface Hint extends Omit<Rendering, 'written'> {
  /** By target language: one notation of a number or date; the known renderings of a name, the forms of a term that may be used, the best first. */
  readonly written: Readonly<Record<LanguageTag, readonly string[]>>;
}

/** From which language into which. */
export interface HintLanguages {
  readonly source: LanguageTag;
  readonly targets: readonly LanguageTag[];
}

/**
 * What the translations of a text must say, before anybody has translated it: its numbers and dates in the notation of each target
 * language (numbers in words from eleven on, too), names that the gazetteer knows there (CLDR, Unicode), and the termbase's terms. In
 * order of place. Left out is what a notation cannot tell whole ("the late 1980s"), and names that only their sound carries over; in a
 * language without a plug-in all but terms. Names and terms stand in their dictionary form.
 * @param text the source text, plain
 */
export function hints(text: string, languages: HintLanguages, termbase: Termbase = []): Hint[] {
  const found = new Map<string, { fact: Rendering; written: [LanguageTag, readonly string[]][] }>();
  for (const target of new Set(languages.targets))
    for (const fact of renderFacts(text, languages.source, target, termbase, true)) {
      const key = `${fact.category} ${fact.start} ${fact.end}`;
      const known = found.get(key);
      if (known) known.written.push([target, fact.written]);
      else found.set(key, { fact, written: [[target, fact.written]] });
    }
  return [...found.values()]
    .map(({ fact, written }) => ({ ...fact, written: Object.fromEntries(written) }))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
