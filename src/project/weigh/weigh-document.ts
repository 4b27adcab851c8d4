import type { LanguageTag } from '../../model/index.js';
import type { Result } from '../../validate/result.js';
import type { ValidateSettings } from '../../validate/settings.js';
import { validate } from '../../validate/validate.js';
import { builtDifferences } from '../built-differences.js';
import { currentState } from '../current-state.js';
import { readDocument, type SourceDocument } from '../documents.js';
import { type PairOptions, pairsOfState } from '../pairs.js';
import type { Project } from '../project.js';
import type { ResultCache } from '../result-cache.js';
import { documentKey } from './document-key.js';

/** What documents are weighed with. */
export interface Weighing {
  readonly project: Project;
  readonly settings: ValidateSettings;
  readonly options: PairOptions;
  /** What the keys of all documents have in common. */
  readonly common: string;
  readonly cache: ResultCache;
}

/** Weighs documents one after the other; the source that was read last is kept for its next language. */
export class Weigher {
  readonly #with: Weighing;
  #source: SourceDocument | undefined;

  constructor(weighing: Weighing) {
    this.#with = weighing;
  }

  /**
   * The results of a document and language, which are kept under the key that its files had before, unless they have changed
   * meanwhile. Throws an InputError where they cannot be read.
   */
  async *weigh(document: string, language: LanguageTag, key: string): AsyncGenerator<Result> {
    const { project, settings, options, common, cache } = this.#with;
    if (this.#source?.path !== document) this.#source = await readDocument(project, document);
    const source = this.#source;
    const state = await currentState(project, source, language);
    const built = await builtDifferences(project, source, language, state);
    const pairs = pairsOfState(project, source, language, state, { ...options, built });
    const results: Result[] = [];
    for await (const result of validate(pairs, settings)) {
      results.push(result);
      yield result;
    }
    if ((await documentKey(project, common, document, language)).key === key) await cache.put(key, results);
  }
}
