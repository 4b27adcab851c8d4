import type { LexiconLine } from '../lexicon.js';

/** Rounds of a tournament, as parts of the final: yarımfinal, "səkkizdəbir final". */
export const rounds: readonly LexiconLine[] = [
  { forms: 'yarımfinal yarımfinalçı', stem: true, lexeme: { card: 0.5, unit: 'tournament-round' } },
  { forms: 'final', stem: true, lexeme: { numberUnit: 'tournament-round' } },
];
