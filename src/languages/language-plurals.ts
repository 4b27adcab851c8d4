/** Plural categories of CLDR, in its order. */
export const PLURAL_CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
export type PluralCategory = (typeof PLURAL_CATEGORIES)[number];
/** Counting (2 files) or ranking (the 2nd file). */
export type PluralType = 'cardinal' | 'ordinal';

/** What numbers are to a language. */
export interface LanguagePlurals {
  readonly categories: readonly PluralCategory[];
  readonly select: (value: number) => PluralCategory;
}
