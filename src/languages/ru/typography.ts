import type { Typography } from '../typography.js';

/** The marks of Russian: „“ are for a quotation within another. */
export const typography: Typography = {
  quotes: [
    ['«', '»'],
    ['„', '“'],
  ],
  dashes: [' — '],
  dateSeparator: '.',
  monthFirst: false,
  doubles: [],
};
