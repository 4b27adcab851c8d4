import type { Typography } from '../typography.js';

/** The marks of Azerbaijani: its press uses all three pairs of quotation marks, and either dash. */
export const typography: Typography = {
  quotes: [
    ['“', '”'],
    ['«', '»'],
    ['„', '“'],
  ],
  dashes: [' – ', ' — '],
  percentSpace: '',
  dateSeparator: '.',
  monthFirst: false,
  doubles: [],
};
