import type { PluralCategory } from '../language-plurals.js';

/** By the last word of the number as it is spoken (CLDR 48, Unicode-3.0), as the endings of ordinals. */
function ordinal(value: number): PluralCategory {
  const [ones, tens, hundreds] = [value % 10, value % 100, value % 1000];
  if ([1, 2, 5, 7, 8].includes(ones) || [20, 50, 70, 80].includes(tens)) return 'one';
  if ([3, 4].includes(ones) || (hundreds !== 0 && hundreds % 100 === 0)) return 'few';
  return value === 0 || ones === 6 || [40, 60, 90].includes(tens) ? 'many' : 'other';
}

/** Plural categories: few browsers have Azerbaijani data of their own. */
export const plurals = {
  cardinal: {
    categories: ['one', 'other'],
    select: (value: number): PluralCategory => (value === 1 ? 'one' : 'other'),
  },
  ordinal: { categories: ['one', 'few', 'many', 'other'], select: ordinal },
} as const;
