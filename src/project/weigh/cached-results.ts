import type { Result } from '../../validate/result.js';
import type { ValidateSettings } from '../../validate/settings.js';
import { buildId } from '../build-id.js';
import type { PairOptions } from '../pairs.js';
import { type Project, selectLanguages } from '../project.js';
import { NO_CACHE, openCache } from '../result-cache.js';
import { commonKey, documentKey } from './document-key.js';
import { threadsToWeigh } from './threads-to-weigh.js';
import { type Weighed, weighData } from './weigh-data.js';
import { Weigher } from './weigh-document.js';

/**
 * Whether documents may be weighed one by one, and their results be kept: not where a rule looks across documents, nor where the
 * sources run unbuilt, since then nothing says which sources they were.
 */
export const areApart = ({ rules }: ValidateSettings): boolean =>
  buildId !== undefined && rules.every(({ rule }) => rule.start === undefined);

/** How results are taken and made. */
export interface Keeping {
  /** Folder of the cache; undefined where everything is weighed anew. */
  readonly cache: string | undefined;
  /** Threads that weigh; as many as are worth it where it is not said. */
  readonly workers: number | undefined;
  /** Told of a document that cannot be read. */
  readonly onFailure: (error: unknown) => void;
}

/** A document and language of a run; without a key where its files could not be read. */
interface Planned {
  readonly weighed: Weighed;
  readonly bytes: number;
  readonly isKnown: boolean;
}

/**
 * The results of documents, those that are unchanged since an earlier run from the cache, the others from several threads where there
 * are enough of them; the same, in the same order, as `validate` gives them.
 */
export async function* cachedResults(
  project: Project,
  documents: readonly string[],
  settings: ValidateSettings,
  options: PairOptions,
  { cache: folder, workers, onFailure }: Keeping,
): AsyncGenerator<Result> {
  const cache = folder === undefined ? NO_CACHE : openCache(folder);
  const common = commonKey(project, settings, options);
  const languages = selectLanguages(project, options.languages);
  const plan: Planned[] = [];
  for (const document of documents) {
    for (const language of languages) {
      // What cannot be read is told when its turn comes.
      const { key, bytes } = await documentKey(project, common, document, language).catch(() => ({
        key: '',
        bytes: 0,
      }));
      plan.push({ weighed: { document, language, key }, bytes, isKnown: key !== '' && (await cache.has(key)) });
    }
  }
  const missed = plan.filter(({ isKnown, weighed }) => !isKnown && weighed.key !== '');
  const threads = threadsToWeigh(missed, workers);
  const elsewhere =
    threads > 1
      ? (await import('./weigh-elsewhere.js')).weighElsewhere(
          weighData(project, settings, options, folder),
          missed.map(({ weighed }) => weighed),
          threads,
        )
      : undefined;
  const weigher = new Weigher({ project, settings, options, common, cache });
  let failed: string | undefined;
  try {
    for (const { weighed } of plan) {
      const { document, language } = weighed;
      if (document === failed) {
        // Nobody waits for it, but it makes room.
        await elsewhere?.take(weighed);
        continue;
      }
      try {
        const key = weighed.key === '' ? (await documentKey(project, common, document, language)).key : weighed.key;
        const known = (await elsewhere?.take(weighed)) ?? (await cache.get(key));
        if (known) yield* known;
        else yield* weigher.weigh(document, language, key);
      } catch (error) {
        failed = document;
        onFailure(error);
      }
    }
  } finally {
    await elsewhere?.end();
  }
  await cache.prune();
}
