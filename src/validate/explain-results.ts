import { type ExplainedFact, explainFacts } from '../facts/explain.js';
import { DocumentMemories } from '../facts/names/index.js';
import { byDocument } from './by-document.js';
import { memoryOf } from './pair.js';
import { noted, noteIn, readAhead } from './read-ahead.js';
import type { PlacedPair, Result } from './result.js';
import type { CheckSettings } from './settings.js';

/**
 * Adds to results, found just now or taken from a cache, what the comparison went by: each pair sees of its document what it saw
 * when it was judged.
 */
export async function* explainResults(results: AsyncIterable<Result>, settings: CheckSettings): AsyncGenerator<Result> {
  const seen = new DocumentMemories();
  for await (const list of byDocument(results, ({ pair }) => pair)) {
    const running = list[0]?.pair.running === true;
    const documents = running ? readAhead(list.map(({ pair }) => pair)) : seen;
    for (const result of list) {
      const { pair } = result;
      const explained = result.otherLanguage ? [] : explain(result, running ? noted(pair) : pair, documents, settings);
      yield { ...result, explained };
      if (!running) noteIn(seen, pair);
    }
  }
}

function explain(
  { source, target }: Result,
  pair: PlacedPair,
  documents: DocumentMemories,
  { termbase }: CheckSettings,
): readonly ExplainedFact[] {
  if (target === undefined || target.trim() === '') return [];
  const { sourceLanguage, targetLanguage } = pair;
  const languages = { sourceLanguage, targetLanguage };
  return explainFacts({ source, target, ...languages, ...(termbase && { termbase }), ...memoryOf(pair, documents) });
}
