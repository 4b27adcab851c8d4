import type { PairAnswer } from './pair-answer.js';
import { PairChecker } from './pair-checker.js';
import type { PairsSettings } from './settings.js';

/** A pair with its id, which is echoed. */
export interface PairToCheck {
  readonly id?: unknown;
  readonly source: string;
  /** Null: nobody has translated it. */
  readonly target: string | null;
  /** BCP 47; absent where the settings say it for all pairs. */
  readonly sourceLanguage?: string | undefined;
  readonly targetLanguage?: string | undefined;
  /** Pairs of one document share what its earlier pairs showed of names. */
  readonly document?: string | undefined;
  /** Judged with what its document showed, not added to it. */
  readonly draft?: boolean | undefined;
}

/**
 * Checks translations against their sources: an answer a pair, in order, with the same findings as `tarazi validate - --input jsonl`,
 * each with its message in words. What is no pair is refused with a reason, and the others are still answered. Works in browsers, too.
 */
export function checkPairs(pairs: Iterable<PairToCheck>, settings: PairsSettings = {}): PairAnswer[] {
  const checker = new PairChecker(settings);
  return Array.from(pairs, (pair, index) => checker.check(pair, index + 1));
}
