import type { PairAnswer } from '../answers/pair-answer.js';
import { PairChecker } from '../answers/pair-checker.js';
import type { PairsSettings } from '../answers/settings.js';
import { translate } from '../messages/index.js';
import { isRecord } from '../validate/read-pair.js';
import { TEXT_LIMIT } from './limits.js';
import { pace, type SignalOf } from './pace.js';

const isLong = (text: unknown): boolean => typeof text === 'string' && text.length > TEXT_LIMIT;

/** Answers pairs as `checkPairs` does, by turns with others; what is too long is refused like what is no pair. */
export async function answerPairs(
  pairs: readonly unknown[],
  settings: PairsSettings,
  signalOf?: SignalOf,
): Promise<PairAnswer[]> {
  const checker = new PairChecker(settings);
  const turn = pace(signalOf);
  const answers: PairAnswer[] = [];
  for (const [index, pair] of pairs.entries()) {
    await turn();
    const line = index + 1;
    if (isRecord(pair) && (isLong(pair.source) || isLong(pair.target))) {
      const error = translate(settings.interfaceLanguage ?? 'en', 'error.door-text', { limit: TEXT_LIMIT });
      answers.push({ id: null, line, error });
    } else answers.push(checker.check(pair, line));
  }
  return answers;
}
