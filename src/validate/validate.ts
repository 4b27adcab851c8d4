import { DocumentMemories } from '../facts/names/index.js';
import { checkAcross } from './across.js';
import { byDocument } from './by-document.js';
import { checkPair } from './check-pair.js';
import { documentLanguages } from './document-languages.js';
import { settleDocuments } from './document-names.js';
import { settleNeighbours } from './neighbours.js';
import { isOther } from './other-languages.js';
import { textOf } from './pair.js';
import { type MemoriesOfPairs, noted, readAhead } from './read-ahead.js';
import type { PlacedPair, Result } from './result.js';
import { judgesLanguages, type ValidateSettings } from './settings.js';
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
    const whole = running && judgesLanguages(settings) ? documentLanguages(list) : undefined;
    const documents = running ? readAhead(list) : seen;
    for (const [index, pair] of list.entries()) {
      if (running) memories.set(pair, documents);
      const languages = whole && { all: whole.languages, told: whole.toldAt(index) };
      const result = validatePair(running ? { ...noted(pair), languages } : pair, { ...settings, documents });
      const isOtherHere = whole ? isOther(whole.languages) : result.findings.some(({ rule }) => rule === 'language');
      yield { ...result, pair, ...(isOtherHere && { otherLanguage: true }) };
    }
  }
}
