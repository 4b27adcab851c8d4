import type { Cursor } from './cursor.js';

/** The unit of a round of a tournament, as a part of the final: a quarter-final 1/4, the last 16 1/8. */
export const ROUND = 'tournament-round';

/** "1/8 final", "quarter-finals", «финала»: the word after the part. */
const isRoundWord = (r: Cursor, index: number): boolean => r.isWord(index) && r.lexeme(index).numberUnit === ROUND;

/** Where the word for the final stands after a part ("quarter-finals", "səkkizdəbir finalda"); 0 when none does. */
export function roundAfter(r: Cursor, end: number): number {
  const at = r.afterHyphen(end);
  return isRoundWord(r, at) ? at + 1 : 0;
}

/** How many are left where other languages name the part of the final. */
const LEFT: ReadonlySet<number> = new Set([4, 8, 16, 32, 64]);

/**
 * "the last sixteen", "the round of 32", "the last four" (but "the last four games"): as many are left where other languages
 * say 1/8 and 1/16 of the final.
 */
export function isRound(r: Cursor, value: number, index: number, next: number): boolean {
  if (!r.grammar.pairedYears || !LEFT.has(value)) return false;
  if (r.role(index - 1) === 'of' && r.is(index - 2, 'round')) return true;
  return r.is(index - 1, 'last') && (value > 8 || !r.isWord(next) || r.role(next) !== undefined);
}
