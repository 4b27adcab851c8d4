import { resolve } from 'node:path';
import { InputError, type TaraziError } from '../../model/index.js';
import type { PlacedPair } from '../../validate/result.js';
import { openFile, streamBytes, XML_CHUNK } from '../files.js';
import { streamedXliffPairs } from '../pairs.js';
import { poPairs, readPoFile } from '../po-pairs.js';
import { growSlowly } from './grow-slowly.js';
import { emptyPairs, pairsOfPath } from './pair-input.js';
import type { PathKinds } from './path-kinds.js';
import type { Sources } from './sources.js';

/** That nothing to check is in what a path names. */
function emptyPath(kinds: PathKinds, path: string): InputError {
  if (kinds.isPairs(path)) return emptyPairs(path);
  return new InputError(kinds.isXliff(path) ? 'xliff-empty' : kinds.isPo(path) ? 'po-empty' : 'document-empty', {
    file: path,
  });
}

/** The pairs of a document and its translation; in a project its languages, limits and front matter count. */
async function* againstPairs(
  { request, project }: Sources,
  source: string,
  target: string,
): AsyncGenerator<PlacedPair> {
  const [{ againstPairs: pairs }, { readDocumentFile }] = await Promise.all([
    import('../against.js'),
    import('../translation-file.js'),
  ]);
  const { cwd, options, documentNotices } = request;
  const config = project?.config;
  const from = options.sourceLanguage ?? config?.source;
  const read = await readDocumentFile(source, { cwd, config, language: from });
  const translated = await readDocumentFile(target, { cwd, config, language: options.targetLanguage });
  for (const { path, parsed } of [read, translated]) documentNotices(path, parsed.notices);
  yield* pairs(read, translated);
}

/** The pairs of one path that is no document of the project. */
async function* pairsIn(sources: Sources, path: string): AsyncGenerator<PlacedPair> {
  const { request, kinds } = sources;
  const { cwd, options } = request;
  if (options.against !== undefined) yield* againstPairs(sources, path, options.against);
  else if (kinds.isPairs(path)) yield* pairsOfPath(request, path);
  else if (kinds.isPo(path)) {
    const po = await readPoFile(resolve(cwd, path), path);
    for (const { pair } of poPairs(po, path, options)) yield pair;
  } else if (kinds.isXliff(path)) {
    const languages = { source: options.sourceLanguage, target: options.targetLanguage };
    const bytes = streamBytes(openFile(resolve(cwd, path), XML_CHUNK), path);
    // Files of any size pass through.
    growSlowly();
    yield* streamedXliffPairs(bytes, path, languages, options);
  }
}

/** The pairs of a path. Where it gives none and nothing was told of it, that is told: pairs were promised. */
export async function* pathPairs(sources: Sources, path: string): AsyncGenerator<PlacedPair> {
  const { request, kinds } = sources;
  let silent = true;
  const refuse = (error: TaraziError): void => {
    silent = false;
    request.refuse(error);
  };
  for await (const pair of pairsIn({ ...sources, request: { ...request, refuse } }, path)) {
    silent = false;
    yield pair;
  }
  const isRead = request.options.against !== undefined || !kinds.isDocument(path);
  if (silent && isRead) request.refuse(emptyPath(kinds, path));
}
