import { compareFigures, extractFigures } from '../../src/facts/figures/compare.js';
import { languageOf } from '../../src/languages/index.js';
import { neutral } from '../../src/languages/neutral.js';
import type { Fact, Mismatch } from '../../src/model/index.js';

export type Tag = 'en' | 'az' | 'ru';
export const TAGS: readonly Tag[] = ['en', 'az', 'ru'];

/** A sentence without figures of its own, around what is tried. */
const CARRIER: Readonly<Record<Tag, readonly [before: string, after: string]>> = {
  en: ['The report names ', ', nothing else.'],
  az: ['Məruzədə ', ' göstərilir.'],
  ru: ['В докладе указано ', ', не более того.'],
};

export const carried = (text: string, tag: Tag): string => CARRIER[tag].join(text);

/** Numbers, dates and times of a text; languages without a plug-in have digits and codes only. */
export const figuresOf = (text: string, tag: string): readonly Fact[] =>
  extractFigures(text, languageOf(tag)?.figures ?? neutral);

/**
 * True when a text, in a neutral sentence, is read as one fact that has the value among its readings and covers all of it.
 */
export function gives(text: string, value: string, tag: Tag): boolean {
  const facts = figuresOf(carried(text, tag), tag);
  return facts.length === 1 && facts[0]!.readings.some((reading) => reading.value === value);
}

/** What a text was read as, for a message. */
export const told = (text: string, tag: Tag): string =>
  `${tag}: ${text} → ${figuresOf(carried(text, tag), tag)
    .map((fact) => `${fact.kind} ${fact.text} ${fact.readings.map(({ value }) => value).join('|')}`)
    .join('; ')}`;

/** Numbers and dates that do not balance; names are left out. */
export const compared = (source: string, from: string, target: string, to: string): readonly Mismatch[] =>
  compareFigures(
    source,
    languageOf(from)?.figures ?? neutral,
    target,
    languageOf(to)?.figures ?? neutral,
    languageOf(to)?.format,
  );

/** The tests' random samples are the same at every run, unless `TARAZI_TEST_SEED` gives a number to look further. */
export const seeded = (seed: number): number => seed + 1000 * Number(process.env.TARAZI_TEST_SEED ?? 0);
