import type { Typography } from '../typography.js';

/** The marks of English. */
export const typography: Typography = {
  quotes: [['“', '”']],
  dashes: ['—', ' – ', ' — '],
  percentSpace: '',
  dateSeparator: '/',
  monthFirst: true,
  doubles: ['had', 'that', 'is'],
};
