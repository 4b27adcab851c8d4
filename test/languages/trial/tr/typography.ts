import type { Typography } from '../../../../src/languages/typography.js';

/** The marks of Turkish. */
export const typography: Typography = {
  quotes: [['“', '”']],
  dashes: [' – '],
  percentSpace: '',
  dateSeparator: '.',
  monthFirst: false,
  doubles: [],
};
