import type { LanguageTag, Severity } from '../model/index.js';
import type { Result } from '../validate/result.js';

/** Findings by severity, and how many pairs were looked at. */
export interface Counts extends Record<Severity, number> {
  pairs: number;
  untranslated: number;
  waived: number;
}

/** Counts of a whole run and by target language. */
export interface Tally extends Counts {
  readonly languages: Map<LanguageTag, Counts>;
}

const none = (): Counts => ({ pairs: 0, untranslated: 0, error: 0, warning: 0, info: 0, waived: 0 });

/** A tally at zero. */
export function newTally(): Tally {
  return { ...none(), languages: new Map() };
}

/** Adds a result to a tally. */
export function count(tally: Tally, result: Result): void {
  const { language } = result.pair;
  const own = tally.languages.get(language) ?? none();
  tally.languages.set(language, own);
  for (const counts of [tally, own]) {
    counts.pairs++;
    if (result.target === undefined) counts.untranslated++;
    counts.waived += result.waived.length;
    for (const finding of result.findings) counts[finding.severity]++;
  }
}

/** The figures that the message `report.summary` takes. */
export function summaryOf({ pairs, error, warning, info, waived, untranslated }: Counts): Record<string, number> {
  return { pairs, error, warning, info, waived, untranslated };
}
