import type { WordPair } from './word-pair.js';

/** A pair of words with how often it was found. */
export interface Counted extends WordPair {
  readonly count: number;
}

/** Each pair once; what is found often weighs more, but not as much more. */
export function counted(pairs: readonly WordPair[]): Counted[] {
  const known = new Map<string, WordPair & { count: number }>();
  for (const pair of pairs) {
    const key = `${pair.languageA} ${pair.a} ${pair.languageB} ${pair.b}`;
    const one = known.get(key);
    if (one) one.count++;
    else known.set(key, { ...pair, count: 1 });
  }
  return [...known.values()].map((pair) => ({ ...pair, weight: 1 + Math.log2(pair.count) }));
}
