import type { FactPair } from '../facts/compare.js';
import { type Reading, readFacts } from '../facts/explain.js';
import { extractBoth } from '../facts/extract.js';
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
  const isShort = Math.max(pair.source.length, pair.target.length) <= longest;
  return isShort ? readFacts(pair) : { explained: [], facts: extractBoth(pair) };
}
