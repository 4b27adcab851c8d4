import type { FactPair } from '../facts/compare.js';
import { type Reading, readFacts } from '../facts/explain.js';
import { extractFacts } from '../facts/extract.js';
import type { DocumentMemories } from '../facts/names/index.js';
import { memoryOf, textOf } from './pair.js';
import type { PlacedPair } from './result.js';
import type { CheckSettings } from './settings.js';

/** A pair as its facts are compared: with what its document shows, and the termbase. */
export function factPairOf(
  pair: PlacedPair,
  documents: DocumentMemories | undefined,
  { termbase }: Pick<CheckSettings, 'termbase'>,
): FactPair {
  const { source, target = '', sourceLanguage, targetLanguage } = pair;
  const texts = { source: textOf(source), target: textOf(target), sourceLanguage, targetLanguage };
  return { ...texts, ...memoryOf(pair, documents), ...(termbase && { termbase }) };
}

/** What is known of a pair's facts; of texts longer than `longest` (UTF-16 code units), which these are. */
export function readShown(pair: FactPair, longest: number): Omit<Reading, 'names'> & Partial<Pick<Reading, 'names'>> {
  const { source, target, sourceLanguage, targetLanguage, termbase } = pair;
  if (Math.max(source.length, target.length) <= longest) return readFacts(pair);
  const facts = {
    source: extractFacts(source, sourceLanguage, termbase),
    target: extractFacts(target, targetLanguage, termbase),
  };
  return { explained: [], facts };
}
