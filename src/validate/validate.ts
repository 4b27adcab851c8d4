import { DocumentMemories } from '../facts/names/index.js';
import { checkAcross } from './across.js';
import { byDocument } from './by-document.js';
import { checkPair } from './check-pair.js';
import { settleDocuments } from './document-names.js';
import { settleNeighbours } from './neighbours.js';
import { textOf } from './pair.js';
import { type MemoriesOfPairs, noted, readAhead } from './read-ahead.js';
import type { PlacedPair, Result } from './result.js';
import type { ValidateSettings } from './settings.js';
import { withFindings } from './with-findings.js';

/** Checks one pair of a project: findings with fingerprint and place, the waived ones apart. */
export function validatePair(pair: PlacedPair, settings: ValidateSettings): Result {
  const source = textOf(pair.source);
  const target = pair.target === undefined ? undefined : textOf(pair.target);
  return withFindings({ pair, source, target, findings: [], waived: [] }, checkPair(pair, settings), settings);
}

/**
 * Checks pairs as they come; gives a result for each, in order. Running text is read ahead to the end of its document, so that
 * what is judged of a name does not depend on where it stands; other pairs of a document see what came before. A fact found in
 * the neighbouring segment is information. Names are looked at over each document, whose results come when it ends.
 */
export async function* validate(
  pairs: AsyncIterable<PlacedPair> | Iterable<PlacedPair>,
  settings: ValidateSettings,
): AsyncGenerator<Result> {
  const memories: MemoriesOfPairs = new WeakMap();
  const each = validateEach(pairs, settings, memories);
  yield* checkAcross(settleDocuments(settleNeighbours(each), settings, memories), settings);
}

async function* validateEach(
  pairs: AsyncIterable<PlacedPair> | Iterable<PlacedPair>,
  settings: ValidateSettings,
  memories: MemoriesOfPairs,
): AsyncGenerator<Result> {
  const seen = settings.documents ?? new DocumentMemories();
  for await (const list of byDocument(pairs, (pair) => pair)) {
    const running = list[0]?.running === true;
    const documents = running ? readAhead(list) : seen;
    for (const pair of list) {
      if (running) memories.set(pair, documents);
      yield { ...validatePair(running ? noted(pair) : pair, { ...settings, documents }), pair };
    }
  }
}
