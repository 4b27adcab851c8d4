import type { LexiconLine } from '../../../../src/languages/lexicon.js';

const unit = (forms: string, id: string): LexiconLine => ({ forms, stem: true, lexeme: { unit: id, counted: true } });

/** Turkish words and signs of measures. */
export const units: readonly LexiconLine[] = [
  unit('kilometre km', 'length-kilometer'),
  unit('metre', 'length-meter'),
  unit('kilogram kg', 'mass-kilogram'),
  unit('ton', 'mass-tonne'),
];
