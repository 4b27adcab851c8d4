import { explainNames } from '../facts/names/explain.js';
import { DocumentMemories } from '../facts/names/index.js';
import { checkAcross } from './across.js';
import { byDocument } from './by-document.js';
import { checkPair } from './check-pair.js';
import { documentLanguages } from './document-languages.js';
import { renderedWords, settleDocuments, type WordsOfPairs } from './document-names.js';
import { settleNeighbours } from './neighbours.js';
import { isOther } from './other-languages.js';
import { textOf } from './pair.js';
import { noted, readAhead } from './read-ahead.js';
import { factPairOf, readShown } from './read-shown.js';
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
  const words: WordsOfPairs = new WeakMap();
  const each = validateEach(pairs, settings, words);
  yield* checkAcross(settleDocuments(settleNeighbours(each), settings, words), settings);
}

async function* validateEach(
  pairs: AsyncIterable<PlacedPair> | Iterable<PlacedPair>,
  settings: ValidateSettings,
  words: WordsOfPairs,
): AsyncGenerator<Result> {
  const seen = settings.documents ?? new DocumentMemories();
  for await (const list of byDocument(pairs, (pair) => pair)) {
    const running = list[0]?.running === true;
    const whole = running && judgesLanguages(settings) ? documentLanguages(list) : undefined;
    const documents = running ? readAhead(list) : seen;
    for (const [index, pair] of list.entries()) {
      const languages = whole && { all: whole.languages, told: whole.toldAt(index) };
      const judged = running ? { ...noted(pair), languages } : pair;
      // Before it is judged: what it shows then goes into the memory of its document.
      readOnce(pair, judged, documents, settings, words);
      const result = validatePair(judged, { ...settings, documents });
      const isOtherHere = whole ? isOther(whole.languages) : result.findings.some(({ rule }) => rule === 'language');
      yield { ...result, pair, ...(isOtherHere && { otherLanguage: true }) };
    }
  }
}

/**
 * Reads of a pair what others than its own check ask for: how its names are rendered, for its document; its facts, where they are
 * shown. The check that comes next reads nothing again.
 */
function readOnce(
  pair: PlacedPair,
  judged: PlacedPair,
  documents: DocumentMemories,
  settings: ValidateSettings,
  words: WordsOfPairs,
): void {
  const { target, sourceLanguage, targetLanguage, running, languages } = judged;
  const { readings, rules } = settings;
  const isForDocument = running === true && rules.some(({ rule }) => rule.name === 'name');
  if (!readings && !isForDocument) return;
  if (target === undefined || textOf(target).trim() === '' || (languages && isOther(languages.all))) return;
  const facts = factPairOf(judged, documents, settings);
  const shown = readings && readShown(facts, readings.longest);
  if (shown) readings.of.set(pair, shown);
  if (isForDocument)
    words.set(pair, renderedWords(shown?.names ?? explainNames(facts), sourceLanguage, targetLanguage));
}
