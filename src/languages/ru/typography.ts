import type { Typography } from '../typography.js';

/** The marks of Russian: „“ are for a quotation within another. */
export const typography: Typography = {
  quotes: [
    ['«', '»'],
    ['„', '“'],
  ],
  dashes: [' — '],
  percentSpace: '\u00a0',
  dateSeparator: '.',
  monthFirst: false,
  doubles: [],
};
