import { foldText } from '../text/chars.js';

/** What words are made of, each with the ids of the concepts that it may stand for. */
export type CompoundParts = ReadonlyMap<string, readonly string[]>;

/**
 * Parts of names in one word, from lines of the id of a concept (of a common word without `word:`) and all that stands for it. A concept may be none
 * of the gazetteer's: it is the same in all languages.
 */
export function compoundParts(lines: string): CompoundParts {
  const parts = new Map<string, string[]>();
  for (const line of lines.trim().split('\n')) {
    const [concept = '', ...written] = line.trim().split(' ');
    const id = /^[a-z-]+$/.test(concept) ? `word:${concept}` : concept;
    for (const part of written.map(foldText)) parts.set(part, [...(parts.get(part) ?? []), id]);
  }
  return parts;
}
