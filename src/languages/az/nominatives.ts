import { inflection } from './inflection.js';

const SHORTEST = 3;

/** The dictionary forms that a folded word of a name may be a form of, itself first: its stems, with k and q as they were. */
export function nominatives(word: string): string[] {
  const found = new Set([word]);
  for (const length of inflection.stems(word)) {
    if (length < SHORTEST) continue;
    const stem = word.slice(0, length);
    found.add(stem);
    if (length < word.length) for (const hard of inflection.soften?.(stem) ?? []) found.add(hard);
  }
  return [...found];
}
