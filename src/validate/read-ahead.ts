import { DocumentMemories, noteNames } from '../facts/names/index.js';
import { memoryOf, textOf } from './pair.js';
import type { PlacedPair } from './result.js';

/** So many stems are remembered of each side of a document that is held as a whole: as many as a long book has. */
export const STEMS = 65_536;

/**
 * What all pairs of a document show of names: the memory in which each of them is then judged as `noted`. A pair that comes again
 * shows nothing new, and no fault is excused by its own copies.
 */
export function readAhead(pairs: readonly PlacedPair[]): DocumentMemories {
  const documents = new DocumentMemories(STEMS);
  const seen = new Set<string>();
  for (const pair of pairs) {
    const key = keyOfPair(pair);
    if (seen.has(key)) continue;
    if (noteIn(documents, pair)) seen.add(key);
  }
  return documents;
}

/** What a pair says: pairs with the same key show the same. */
export const keyOfPair = ({ source, target = '', sourceLanguage }: PlacedPair): string =>
  JSON.stringify([textOf(source), textOf(target), sourceLanguage]);

/** Notes what a pair shows of names in the memory of its document, and tells whether it did: not of a draft. */
export function noteIn(documents: DocumentMemories, pair: PlacedPair): boolean {
  const { source, target, sourceLanguage, targetLanguage } = pair;
  const text = target === undefined ? '' : textOf(target);
  const { memory, memorise } = memoryOf(pair, documents);
  if (!memory || memorise !== 'add' || text.trim() === '') return false;
  noteNames({ source: textOf(source), target: text, sourceLanguage, targetLanguage }, memory);
  return true;
}

/** A pair whose document was read ahead, as it is judged: a draft is not in the memory. */
export const noted = <T extends PlacedPair>(pair: T): T => ({ ...pair, noted: pair.draft !== true });
