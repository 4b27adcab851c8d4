import { type ExplainedFact, explainFacts } from '../facts/explain.js';
import { DocumentMemories } from '../facts/names/index.js';
import { byDocument } from './by-document.js';
import { memoryOf } from './pair.js';
import { noted, noteIn, readAhead } from './read-ahead.js';
import type { PlacedPair, Result } from './result.js';
import type { CheckSettings, ValidateSettings } from './settings.js';

/**
 * Adds to results, found just now or taken from a cache, what the comparison went by: each pair sees of its document what it saw
 * when it was judged. What was read of a pair then is not read again.
 */
export async function* explainResults(
  results: AsyncIterable<Result>,
  settings: CheckSettings & Pick<ValidateSettings, 'readings'>,
): AsyncGenerator<Result> {
  const seen = new DocumentMemories();
  for await (const list of byDocument(results, ({ pair }) => pair)) {
    const running = list[0]?.pair.running === true;
    const known = list.map((result) => (hasFacts(result) ? settings.readings?.get(result.pair) : NO_FACTS));
    const isKnown = known.every((facts) => facts !== undefined);
    const documents = running && !isKnown ? readAhead(list.map(({ pair }) => pair)) : seen;
    for (const [index, result] of list.entries()) {
      const { pair } = result;
      const explained = known[index] ?? explain(result, running ? noted(pair) : pair, documents, settings);
      yield { ...result, explained };
      if (!running) noteIn(seen, pair);
    }
  }
}

const NO_FACTS: readonly ExplainedFact[] = [];

/** Whether anything is compared in a result. */
const hasFacts = ({ target, otherLanguage }: Result): boolean =>
  !otherLanguage && target !== undefined && target.trim() !== '';

function explain(
  { source, target = '' }: Result,
  pair: PlacedPair,
  documents: DocumentMemories,
  { termbase }: CheckSettings,
): readonly ExplainedFact[] {
  const { sourceLanguage, targetLanguage } = pair;
  const languages = { sourceLanguage, targetLanguage };
  return explainFacts({ source, target, ...languages, ...(termbase && { termbase }), ...memoryOf(pair, documents) });
}
