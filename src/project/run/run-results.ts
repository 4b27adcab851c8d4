import { LONGEST_JOINED } from '../../facts/join.js';
import type { LanguageTag } from '../../model/index.js';
import type { Refusals } from '../../reports/refusals.js';
import type { Readings } from '../../validate/readings.js';
import type { Result } from '../../validate/result.js';
import type { ValidateSettings } from '../../validate/settings.js';
import type { ChangedSince } from '../changed.js';
import { emptyInput } from './empty-input.js';
import { resultsOf } from './results-of.js';
import type { Sources } from './sources.js';

/** What is watched of a run while its results are read. */
export interface Watched {
  /** What the run refused: nothing that it names is told to be empty. */
  readonly refused: Refusals;
  /** Where only what has changed is wanted. */
  readonly changed: ChangedSince | undefined;
  /** Sees each result that is wanted, before it is read. */
  readonly see: (result: Result) => void;
  /** Told the languages of all pairs, once all are through. */
  readonly languages: (seen: ReadonlySet<LanguageTag>) => Promise<void>;
}

/** Whether a result is of a unit that has changed. What is told of a document is told with its first segment, whichever has changed. */
async function isWanted({ pair, findings }: Result, changed: ChangedSince | undefined): Promise<boolean> {
  if (!changed || findings.some(({ rule }) => rule === 'language')) return true;
  const { document, language, unit, target, segment, unitTarget, message } = pair;
  const stands = segment === undefined ? target : unitTarget;
  return changed.has(document, language, unit, stands, message?.key);
}

/**
 * The results of a run, for its reports: what has changed where only that is wanted, with their evidence where that is. What was
 * to be checked and held nothing is refused at the end. Throws a UsageError where options do not go together.
 */
export async function runResults(
  sources: Sources,
  settings: ValidateSettings,
  { refused, changed, see, languages }: Watched,
): Promise<AsyncIterable<Result>> {
  const { options, refuse } = sources.request;
  const readings: Readings | undefined =
    options.explain || options.marks
      ? { of: new WeakMap(), longest: options.explain ? Number.POSITIVE_INFINITY : LONGEST_JOINED }
      : undefined;
  const reading = { ...settings, ...(readings && { readings }) };
  const found = await resultsOf(sources, reading);
  const results = readings ? (await import('../../validate/explain-results.js')).explainResults(found, reading) : found;
  async function* watched(): AsyncGenerator<Result> {
    const documents = new Set<string>();
    const tags = new Set<LanguageTag>();
    for await (const result of results) {
      const { document, sourceLanguage, targetLanguage } = result.pair;
      documents.add(document);
      tags.add(sourceLanguage).add(targetLanguage);
      if (!(await isWanted(result, changed))) continue;
      see(result);
      yield result;
    }
    for (const error of emptyInput(sources, documents, refused)) refuse(error);
    await languages(tags);
  }
  return watched();
}
