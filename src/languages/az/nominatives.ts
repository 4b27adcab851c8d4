import { stemKeys } from '../stem-keys.js';
import { inflection } from './inflection.js';

const SHORTEST = 3;

/** The dictionary forms that a folded word of a name may be a form of, itself first: its stems, with k and q as they were. */
export function nominatives(word: string): string[] {
  return [...new Set([word, ...stemKeys(word, inflection).filter((stem) => stem.length >= SHORTEST)])];
}
