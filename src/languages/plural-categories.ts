import type { LanguageTag } from '../model/index.js';

/** Plural categories of CLDR, in its order. */
export const PLURAL_CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export type PluralCategory = (typeof PLURAL_CATEGORIES)[number];
/** Counting (2 files) or ranking (the 2nd file). */
export type PluralType = 'cardinal' | 'ordinal';

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
function rulesOf(language: LanguageTag, type: PluralType): Intl.PluralRules | undefined {
  try {
    return Intl.PluralRules.supportedLocalesOf(language).length > 0
      ? new Intl.PluralRules(language, { type })
      : undefined;
  } catch {
    return undefined;
  }
}

/** The plural categories of a language (CLDR, as `Intl.PluralRules` has it), in CLDR's order, with whole numbers in each. */
export function pluralNumbers(language: LanguageTag, type: PluralType): readonly PluralNumbers[] {
  const key = `${type} ${language}`;
  const before = known.get(key);
  if (before) return before;
  const rules = rulesOf(language, type);
  const categories = rules?.resolvedOptions().pluralCategories ?? ['other'];
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
