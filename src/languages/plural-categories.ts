import type { LanguageTag } from '../model/index.js';
import { languageOf } from './index.js';
import { type LanguagePlurals, PLURAL_CATEGORIES, type PluralCategory, type PluralType } from './language-plurals.js';

export { PLURAL_CATEGORIES, type PluralCategory, type PluralType } from './language-plurals.js';

/** A category of a language with whole numbers that are in it; none where only fractions are. */
export interface PluralNumbers {
  readonly category: PluralCategory;
  /** The first few, ascending. */
  readonly examples: readonly number[];
}

const LAST = 199;
/** Romance languages have a form of their own for these. */
const ROUND = [1_000, 10_000, 100_000, 1_000_000, 2_000_000];
const MOST_EXAMPLES = 6;

const known = new Map<string, readonly PluralNumbers[]>();

/** Undefined for a language that has no data: `Intl` would take the machine's own instead. */
function rulesOf(language: LanguageTag, type: PluralType): LanguagePlurals | undefined {
  const own = languageOf(language)?.plurals?.[type];
  if (own) return own;
  try {
    if (Intl.PluralRules.supportedLocalesOf(language).length === 0) return undefined;
    const rules = new Intl.PluralRules(language, { type });
    return { categories: rules.resolvedOptions().pluralCategories, select: (value) => rules.select(value) };
  } catch {
    return undefined;
  }
}

/** The plural categories of a language (CLDR, as its plug-in or `Intl.PluralRules` has it), in CLDR's order, with whole numbers in each. */
export function pluralNumbers(language: LanguageTag, type: PluralType): readonly PluralNumbers[] {
  const key = `${type} ${language}`;
  const before = known.get(key);
  if (before) return before;
  const rules = rulesOf(language, type);
  const categories = rules?.categories ?? ['other'];
  const examples = new Map<string, number[]>(categories.map((category) => [category, []]));
  for (const number of [...Array.from({ length: LAST + 1 }, (_, index) => index), ...ROUND]) {
    const list = examples.get(rules?.select(number) ?? 'other');
    if (list && list.length < MOST_EXAMPLES) list.push(number);
  }
  const found = PLURAL_CATEGORIES.filter((category) => examples.has(category)).map((category) => ({
    category,
    examples: examples.get(category) as number[],
  }));
  known.set(key, found);
  return found;
}

/** The plural categories of a language, in CLDR's order. */
export function pluralCategories(language: LanguageTag, type: PluralType): readonly PluralCategory[] {
  return pluralNumbers(language, type).map(({ category }) => category);
}
