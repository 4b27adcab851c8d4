import type { LexiconLine } from '../lexicon.js';
import { adjective, noun } from './declension.js';

const ROUNDS: readonly (readonly [part: number, stem: string])[] = [
  [0.5, 'полуфинал'],
  [0.25, 'четвертьфинал'],
];

/** Rounds of a tournament, as parts of the final: полуфинал, четвертьфинальный, «1/8 финала». */
export const rounds: readonly LexiconLine[] = [
  ...ROUNDS.map(([card, stem]) => ({
    forms: `${noun(stem, 'masculine')} ${adjective(`${stem}ьн`)} ${noun(`${stem}ист`, 'masculine')}`,
    lexeme: { card, unit: 'tournament-round' },
  })),
  { forms: noun('финал', 'masculine'), lexeme: { numberUnit: 'tournament-round' } },
];
