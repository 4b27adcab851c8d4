import type { PairAnswer } from '../answers/pair-answer.js';
import { PairChecker } from '../answers/pair-checker.js';
import type { PairsSettings } from '../answers/settings.js';
import { translate } from '../messages/index.js';
import { isRecord } from '../validate/read-pair.js';
import { isDeep } from './is-deep.js';
import { ID_DEPTH, TEXT_LIMIT } from './limits.js';
import { pace, type SignalOf } from './pace.js';

const isLong = (text: unknown): boolean => typeof text === 'string' && text.length > TEXT_LIMIT;

/** Answers pairs as `checkPairs` does, by turns with others; what is too long, or has an id too deep to be written, is refused like what is no pair. */
export async function answerPairs(
  pairs: readonly unknown[],
  settings: PairsSettings,
  signalOf?: SignalOf,
): Promise<PairAnswer[]> {
  const checker = new PairChecker(settings);
  const turn = pace(signalOf);
  const answers: PairAnswer[] = [];
  for (const [index, pair] of pairs.entries()) {
    const others = turn();
    if (others) await others;
    const line = index + 1;
    const language = settings.interfaceLanguage ?? 'en';
    const refuse = (error: string): unknown => answers.push({ id: null, line, error });
    if (isRecord(pair) && (isLong(pair.source) || isLong(pair.target)))
      refuse(translate(language, 'error.door-text', { limit: TEXT_LIMIT }));
    else if (isRecord(pair) && isDeep(pair.id, ID_DEPTH))
      refuse(translate(language, 'error.door-field', { key: 'id' }));
    else answers.push(checker.check(pair, line));
  }
  return answers;
}
