import type { SeenPair } from '../rule.js';

/** More different texts than this are not remembered, so that memory stays bounded. */
const MOST = 200_000;

/** A text as it is compared with others: spaces, case and the mark that ends it aside. */
export const comparable = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.:;,!?…]+$/u, '')
    .toLocaleLowerCase('und');

/** Remembers the first pair of each text, by language; gives the one that came first where another came before. */
export function firstSeen(textOf: (pair: SeenPair) => string): (pair: SeenPair) => SeenPair | undefined {
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
