import type { Typography } from '../typography.js';

/** The marks of Azerbaijani: its press uses all three pairs of quotation marks, and either dash. */
export const typography: Typography = {
  quotes: [
    ['“', '”'],
    ['«', '»'],
    ['„', '“'],
  ],
  dashes: [' – ', ' — '],
  dateSeparator: '.',
  monthFirst: false,
  doubles: [],
};
