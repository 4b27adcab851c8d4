import type { LexiconLine } from '../lexicon.js';
import { calendar } from './calendar.js';
import { currencies } from './currencies.js';
import { numerals } from './numerals.js';
import { rounds } from './rounds.js';
import { units } from './units.js';

/** All words for numbers, dates and units. The built package has their dictionary in the language's file, and not these lines. */
export const lexiconLines: readonly LexiconLine[] = [...numerals, ...currencies, ...calendar, ...units, ...rounds];
