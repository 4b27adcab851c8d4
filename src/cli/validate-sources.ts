import { resolve } from 'node:path';
import { InputError, type TaraziError, UsageError } from '../model/index.js';
import { selectDocuments } from '../project/documents.js';
import { openFile, streamBytes, XML_CHUNK } from '../project/files.js';
import { findMessages, type MessageFile, selectMessages } from '../project/message-files.js';
import { messagePairs } from '../project/message-pairs.js';
import { projectPairs, streamedXliffPairs } from '../project/pairs.js';
import { poPairs, readPoFile } from '../project/po-pairs.js';
import type { Project } from '../project/project.js';
import type { PlacedPair, Result } from '../validate/result.js';
import type { ValidateSettings } from '../validate/settings.js';
import { validate } from '../validate/validate.js';
import type { CliContext } from './context.js';
import { documentNotices } from './document-notices.js';
import { growSlowly } from './grow-slowly.js';
import type { PathKinds } from './path-kinds.js';
import type { ValidateOptions } from './validate-options.js';
import { emptyPairs, pairsOfPaths } from './validate-pairs.js';

/** That nothing to check is in what a path names. */
function emptyPath({ kinds }: Sources, path: string): InputError {
  if (kinds.isPairs(path)) return emptyPairs(path);
  return new InputError(kinds.isXliff(path) ? 'xliff-empty' : kinds.isPo(path) ? 'po-empty' : 'document-empty', {
    file: path,
  });
}

/** What is to be validated, and what is told about input that cannot be read. */
export interface Sources {
  readonly context: CliContext;
  readonly project: Project | undefined;
  /** As the user gave them; none for all documents of the project. */
  readonly paths: readonly string[];
  readonly kinds: PathKinds;
  readonly options: ValidateOptions;
  readonly refuse: (error: TaraziError) => void;
  /** Files of messages that the paths mean, in the languages that they mean. */
  readonly messages: readonly MessageFile[];
}

/** What comparing two translations needs; only documents of a project have two. */
async function betweenOf({ project, paths, kinds }: Sources, wanted: readonly string[]) {
  const { pairsBetween, STATED, twoLanguages } = await import('../project/between.js');
  if (!project || !paths.every(kinds.isDocument)) throw new UsageError('between-project', {});
  const languages = twoLanguages(project, wanted);
  return {
    pairs: (document: string) => pairsBetween(project, document, languages),
    settings: (all: ValidateSettings): ValidateSettings => ({
      ...all,
      rules: all.rules.filter(({ rule }) => STATED.has(rule.name)),
    }),
  };
}

type Between = Awaited<ReturnType<typeof betweenOf>>;

/** The pairs of a document and its translation; in a project its languages, limits and front matter count. */
async function* againstPairs(sources: Sources, source: string, target: string): AsyncGenerator<PlacedPair> {
  const [{ againstPairs: pairs }, { readDocumentFile }] = await Promise.all([
    import('../project/against.js'),
    import('../project/translation-file.js'),
  ]);
  const { context, project, options } = sources;
  const { cwd } = context;
  const config = project?.config;
  const from = options.sourceLanguage ?? config?.source;
  const read = await readDocumentFile(source, { cwd, config, language: from });
  const translated = await readDocumentFile(target, { cwd, config, language: options.targetLanguage });
  const tell = documentNotices(context);
  for (const { path, parsed } of [read, translated]) tell(path, parsed.notices);
  yield* pairs(read, translated);
}

/** The pairs of one path that is no document of the project. */
async function* pathPairs(sources: Sources, path: string): AsyncGenerator<PlacedPair> {
  const { context, options, refuse } = sources;
  if (options.against !== undefined) yield* againstPairs(sources, path, options.against);
  else if (sources.kinds.isPairs(path)) yield* pairsOfPaths(context, path, options, refuse);
  else if (sources.kinds.isPo(path)) {
    const po = await readPoFile(resolve(context.cwd, path), path);
    for (const { pair } of poPairs(po, path, options)) yield pair;
  } else if (sources.kinds.isXliff(path)) {
    const languages = { source: options.sourceLanguage, target: options.targetLanguage };
    const bytes = streamBytes(openFile(resolve(context.cwd, path), XML_CHUNK), path);
    // Files of any size pass through.
    growSlowly();
    yield* streamedXliffPairs(bytes, path, languages, options);
  }
}

/** All pairs, in the order of documents and paths; what cannot be read is refused, and the next goes on. */
async function* pairsOf(
  sources: Sources,
  documents: readonly string[],
  between: Between | undefined,
): AsyncGenerator<PlacedPair> {
  const { project, paths, options } = sources;
  const parts = [
    ...documents.map(
      (document) => () => (between ? between.pairs(document) : projectPairs(project as Project, [document], options)),
    ),
    ...paths.map((path) => () => somePairs(sources, path)),
    ...(between ? [] : sources.messages.map((file) => () => messagePairs(project as Project, file, options))),
  ];
  for (const part of parts) {
    try {
      yield* part();
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      sources.refuse(error);
    }
  }
}

/** The pairs of a path. Where it gives none and nothing was told of it, that is told: pairs were promised. */
async function* somePairs(sources: Sources, path: string): AsyncGenerator<PlacedPair> {
  let silent = true;
  const refuse = (error: TaraziError): void => {
    silent = false;
    sources.refuse(error);
  };
  for await (const pair of pathPairs({ ...sources, refuse }, path)) {
    silent = false;
    yield pair;
  }
  const isRead = sources.options.against !== undefined || !sources.kinds.isDocument(path);
  if (silent && isRead) sources.refuse(emptyPath(sources, path));
}

/** The results of the project's documents where those of earlier runs can be taken again; else nothing. */
async function fromCache(
  sources: Sources,
  documents: readonly string[],
  settings: ValidateSettings,
): Promise<AsyncIterable<Result> | undefined> {
  const { context, project, options, refuse } = sources;
  if (!project || options.cache === false) return undefined;
  const [{ cachedResults, mayBeCached }, { cacheFolder }, { openCache }] = await Promise.all([
    import('../project/cached-results.js'),
    import('../project/cache-folder.js'),
    import('../project/result-cache.js'),
  ]);
  const folder = cacheFolder(context.env);
  if (folder === undefined || !mayBeCached(settings)) return undefined;
  return cachedResults(project, documents, settings, options, openCache(folder), (error) => {
    if (!(error instanceof InputError)) throw error;
    refuse(error);
  });
}

/**
 * The documents of the project that the paths mean, and the files of messages: all where there are no paths, none where a document is compared with a
 * file. Throws a UsageError for a path that is none.
 */
export async function documentsOf(
  project: Project | undefined,
  paths: readonly string[],
  kinds: PathKinds,
  { against }: ValidateOptions,
): Promise<{ readonly documents: readonly string[]; readonly messages: readonly MessageFile[] }> {
  if (!project || against !== undefined) return { documents: [], messages: [] };
  const { files } = await findMessages(project);
  if (paths.length === 0)
    return {
      documents: project.config.documents.length === 0 ? [] : await selectDocuments(project, []),
      messages: files,
    };
  const messages: MessageFile[] = [];
  const others: string[] = [];
  for (const path of paths.filter(kinds.isDocument)) {
    const meant = selectMessages(project, files, path);
    messages.push(...meant);
    if (meant.length === 0) others.push(path);
  }
  return { documents: others.length > 0 ? await selectDocuments(project, others) : [], messages };
}

async function* chained<T>(...parts: readonly AsyncIterable<T>[]): AsyncGenerator<T> {
  for (const part of parts) yield* part;
}

/** The results of everything that is to be validated. Throws a UsageError where options do not go together. */
export async function resultsOf(
  sources: Sources,
  documents: readonly string[],
  settings: ValidateSettings,
): Promise<AsyncIterable<Result>> {
  const { paths, kinds, options } = sources;
  const between = options.between && (await betweenOf(sources, options.between));
  if (between) return validate(pairsOf(sources, documents, between), between.settings(settings));
  const whole = options.against === undefined && paths.every(kinds.isDocument);
  const known = whole && documents.length > 0 && (await fromCache(sources, documents, settings));
  if (!known) return validate(pairsOf(sources, documents, undefined), settings);
  return chained(known, validate(pairsOf({ ...sources, paths: [] }, [], undefined), settings));
}
