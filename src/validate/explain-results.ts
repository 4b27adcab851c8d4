import { DocumentMemories } from '../facts/names/index.js';
import { byDocument } from './by-document.js';
import { noted, noteIn, readAhead } from './read-ahead.js';
import { factPairOf, readShown } from './read-shown.js';
import { NOTHING_SHOWN } from './readings.js';
import type { Result } from './result.js';
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
    const known = list.map((result) => (hasFacts(result) ? settings.readings?.of.get(result.pair) : NOTHING_SHOWN));
    const isKnown = known.every((facts) => facts !== undefined);
    const documents = running && !isKnown ? readAhead(list.map(({ pair }) => pair)) : seen;
    for (const [index, result] of list.entries()) {
      const { pair } = result;
      const judged = running ? noted(pair) : pair;
      const { explained, facts } =
        known[index] ?? readShown(factPairOf(judged, documents, settings), settings.readings?.longest ?? ALL);
      yield { ...result, explained, facts };
      if (!running) noteIn(seen, pair);
    }
  }
}

const ALL = Number.POSITIVE_INFINITY;

/** Whether anything is compared in a result. */
const hasFacts = ({ target, otherLanguage }: Result): boolean =>
  !otherLanguage && target !== undefined && target.trim() !== '';
