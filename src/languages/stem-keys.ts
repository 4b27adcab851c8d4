import type { NameInflection } from './name-grammar.js';

/** All stems that a folded word may have, as text, the whole word first; what an ending softens or takes out is restored. */
export function stemKeys(word: string, inflection: NameInflection, lengths = inflection.stems(word)): string[] {
  const keys: string[] = [];
  for (const length of lengths) {
    const stem = length === word.length ? word : word.slice(0, length);
    keys.push(stem);
    if (length < word.length && inflection.soften) keys.push(...inflection.soften(stem));
  }
  const bare = inflection.bare?.(word);
  if (bare !== undefined) keys.push(bare);
  return keys;
}
