import { createHash } from 'node:crypto';
import { formatOf } from '../documents/index.js';
import type { LanguageTag } from '../model/index.js';
import type { Result } from '../validate/result.js';
import type { ValidateSettings } from '../validate/settings.js';
import { validate } from '../validate/validate.js';
import { buildId } from './build-id.js';
import { builtDifferences } from './built-differences.js';
import { currentState } from './current-state.js';
import { bytesLimit, readDocument, type SourceDocument } from './documents.js';
import { inside, readBytesIfThere } from './files.js';
import { type PairOptions, pairsOfState } from './pairs.js';
import { asidePath, builtRecordPath, outputPath, statePath } from './paths.js';
import type { Project } from './project.js';
import { selectLanguages } from './project.js';
import type { ResultCache } from './result-cache.js';

/**
 * Whether results of single documents may be kept: not where a rule looks across documents, nor where the sources run unbuilt,
 * since then nothing says which sources they were.
 */
export const mayBeCached = ({ rules }: ValidateSettings): boolean =>
  buildId !== undefined && rules.every(({ rule }) => rule.start === undefined);

/** What all results of a run depend on beside the documents and their states. */
function commonKey(project: Project, settings: ValidateSettings, options: PairOptions): string {
  const { rules, termbase, waivers = [], baseline = [], today } = settings;
  // The day matters only to what runs out.
  const day = [...waivers, ...baseline].some(({ until }) => until !== undefined) ? today : '';
  return JSON.stringify([
    ...[buildId, process.version, process.versions.icu, project.config, options.complete === true, day],
    rules.map(({ rule, severity }) => [rule.name, severity ?? '']),
    ...[termbase ?? [], waivers, baseline],
  ]);
}

/**
 * The results of documents, those that are unchanged since an earlier run from the cache; the same, in the same order, as
 * `validate` gives them. A document that cannot be read goes to `onFailure`.
 */
export async function* cachedResults(
  project: Project,
  documents: readonly string[],
  settings: ValidateSettings,
  options: PairOptions,
  cache: ResultCache,
  onFailure: (error: unknown) => void,
): AsyncGenerator<Result> {
  const common = commonKey(project, settings, options);
  const { config, folder } = project;

  async function keyOf(document: string, language: LanguageTag): Promise<string> {
    const hash = createHash('sha256').update(JSON.stringify([common, document, language]));
    const { xliffBytes } = config.limits;
    const format = formatOf(document);
    for (const [path, limit] of [
      [document, format && bytesLimit(format, config.limits)],
      [statePath(config, document, language), xliffBytes],
      [asidePath(config, document, language), xliffBytes],
      [outputPath(config, document, language), undefined],
      [builtRecordPath(config, language), undefined],
    ] as const) {
      const bytes = await readBytesIfThere(inside(folder, path), path, limit);
      hash.update(bytes ? `\0${bytes.length}\0` : '\0-\0');
      if (bytes) hash.update(bytes);
    }
    return hash.digest('hex');
  }

  for (const document of documents) {
    let source: SourceDocument | undefined;
    try {
      for (const language of selectLanguages(project, options.languages)) {
        const key = await keyOf(document, language);
        const known = await cache.get(key);
        if (known) {
          yield* known;
          continue;
        }
        source ??= await readDocument(project, document);
        const state = await currentState(project, source, language);
        const built = await builtDifferences(project, source, language, state);
        const pairs = pairsOfState(project, source, language, state, { ...options, built });
        const results: Result[] = [];
        for await (const result of validate(pairs, settings)) {
          results.push(result);
          yield result;
        }
        await cache.put(key, results);
      }
    } catch (error) {
      onFailure(error);
    }
  }
  await cache.prune();
}
