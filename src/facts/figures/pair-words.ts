import type { FigureGrammar } from '../../languages/figure-grammar.js';

/** What the words of two texts say beside their figures; found out only when it is asked. */
export interface PairWords {
  /** Whether one of them speaks of a lost game. */
  isLost(): boolean;
  /** How each language says that an amount grows or falls, what it calls feasts and parts of the week, how it tells a year from another. */
  readonly source: SideWords;
  readonly target: SideWords;
}

export type ChangeWords = Pick<FigureGrammar, 'grows' | 'falls'>;

type SideWords = ChangeWords & Pick<FigureGrammar, 'feasts' | 'weekParts' | 'yearBefore' | 'yearAfter'>;

export const pairWords = (
  source: string,
  sourceGrammar: FigureGrammar,
  target: string,
  targetGrammar: FigureGrammar,
): PairWords => ({
  isLost: () => sourceGrammar.lost.test(source) || targetGrammar.lost.test(target),
  source: sourceGrammar,
  target: targetGrammar,
});
