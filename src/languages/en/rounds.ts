import type { LexiconLine } from '../lexicon.js';

const ROUNDS: readonly (readonly [part: number, name: string])[] = [
  [0.5, 'semi'],
  [0.25, 'quarter'],
];

/** Rounds of a tournament, as parts of the final: semi-final, quarterfinalist, "the 1/8-finals". */
export const rounds: readonly LexiconLine[] = [
  { forms: 'final', lexeme: { role: 'last-part', numberUnit: 'tournament-round' } },
  { forms: 'finals finalist finalists', lexeme: { numberUnit: 'tournament-round' } },
  { forms: 'semi', lexeme: { role: 'half-of' } },
  ...ROUNDS.map(([card, name]) => ({
    forms: ['final', 'finals', 'finalist', 'finalists'].map((last) => name + last).join(' '),
    lexeme: { card, unit: 'tournament-round' },
  })),
];
