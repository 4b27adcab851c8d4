import type { RuleFinding, SeenPair } from '../rule.js';
import { NOTHING } from './nothing.js';

/** More different texts than this are not remembered, so that memory stays bounded. */
const MOST = 200_000;

/** A text as it is compared with others: spaces, case and the mark that ends it aside. */
const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.:;,!?…]+$/u, '')
    .toLocaleLowerCase('und');

/** Remembers the first pair of each text, by language; gives the one that came first where another came before. */
function firstSeen(textOf: (pair: SeenPair) => string): (pair: SeenPair) => SeenPair | undefined {
  const seen = new Map<string, SeenPair>();
  return (pair) => {
    const text = comparable(textOf(pair));
    // Figures and signs alone are the same in many places.
    if (!/\p{L}/u.test(text)) return undefined;
    const key = `${pair.targetLanguage}\0${text}`;
    const first = seen.get(key);
    if (!first && seen.size < MOST) seen.set(key, pair);
    return first;
  };
}

/**
 * The check of a rule that asks that where one side of two pairs is the same the other is too; `describe` says what is found
 * in a pair where an earlier one has it otherwise.
 */
export function sameAsFirst(
  one: 'source' | 'target',
  other: 'source' | 'target',
  describe: (pair: SeenPair, first: SeenPair) => Pick<RuleFinding, 'messageId' | 'data' | 'expected'>,
): () => (pair: SeenPair) => readonly RuleFinding[] {
  return () => {
    const earlier = firstSeen((pair) => pair[one]);
    return (pair) => {
      const first = earlier(pair);
      if (!first || comparable(first[other]) === comparable(pair[other])) return NOTHING;
      const { source, target } = pair;
      return [
        {
          ...describe(pair, first),
          severity: 'warning',
          source: { start: 0, end: source.length, text: source },
          target: { start: 0, end: target.length, text: target },
          facts: [comparable(pair[one]), comparable(first[other]), comparable(pair[other])],
        },
      ];
    };
  };
}
