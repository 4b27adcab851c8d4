import { dirname } from 'node:path';
import { formatOf } from '../../documents/index.js';
import type { LanguageTag } from '../../model/index.js';
import { againstPairs } from '../../project/against.js';
import { besideEachOther } from '../../project/beside.js';
import { listDocuments } from '../../project/documents.js';
import { openFile, shownPath, streamBytes } from '../../project/files.js';
import { findMessages, selectMessages } from '../../project/message-files.js';
import { messagePairs } from '../../project/message-pairs.js';
import { projectPairs, streamedXliffPairs } from '../../project/pairs.js';
import { outputPath } from '../../project/paths.js';
import { isPoPath, poPairs, readPoFile } from '../../project/po-pairs.js';
import { findProject, type Project } from '../../project/project.js';
import { readDocumentFile } from '../../project/translation-file.js';
import type { PlacedPair } from '../../validate/result.js';
import { isXliffName, looksLikeXliff } from '../../xliff/index.js';

/** What is weighed where a file stands open. */
export interface Subject {
  /** Where its findings may be waived, and whose rules and terms count. */
  readonly project: Project | undefined;
  /** Where the paths of its places start. */
  readonly folder: string;
  readonly pairs: AsyncIterable<PlacedPair> | Iterable<PlacedPair>;
}

async function* chained<T>(parts: readonly (() => AsyncIterable<T> | Iterable<T>)[]): AsyncGenerator<T> {
  for (const part of parts) yield* part();
}

/** The pairs of two documents; what is placed in them is placed by full paths. */
async function* pairsOfFiles(
  project: Project | undefined,
  source: { readonly path: string; readonly language: LanguageTag | undefined },
  target: { readonly path: string; readonly language: LanguageTag | undefined },
): AsyncGenerator<PlacedPair> {
  const read = ({ path, language }: typeof source) =>
    readDocumentFile(path, { cwd: dirname(path), language, config: project?.config });
  yield* againstPairs(await read(source), await read(target));
}

/** The document that a file is the translation of, as the project builds it. */
function builtFrom({ config }: Project, documents: readonly string[], path: string) {
  for (const language of config.targets)
    for (const document of documents)
      if (outputPath(config, document, language) === path) return { document, language };
  return undefined;
}

async function inProject(project: Project, path: string): Promise<Subject['pairs'] | undefined> {
  const { folder, config } = project;
  const shown = shownPath(folder, path);
  const messages = selectMessages(project, (await findMessages(project)).files, path);
  if (messages.length > 0) return chained(messages.map((file) => () => messagePairs(project, file)));
  const documents = config.documents.length > 0 ? await listDocuments(project) : [];
  if (documents.includes(shown)) return projectPairs(project, [shown]);
  const built = builtFrom(project, documents, shown);
  if (!built) return undefined;
  const source = { path: `${folder}/${built.document}`, language: config.source };
  return pairsOfFiles(project, source, { path, language: built.language });
}

/**
 * Finds what stands on the other side of a file: in itself (XLIFF, PO), in its project (a document, a built translation, messages), or
 * beside it under the same name in another language. Undefined where there is nothing.
 * @param path full
 * @param bytes of the file, as the editor holds it
 * @throws TaraziError for a configuration or a file that cannot be read
 */
export async function subjectOf(path: string, bytes: Uint8Array): Promise<Subject | undefined> {
  const folder = dirname(path);
  const project = await findProject(folder);
  const alone = { project, folder };
  if (isXliffName(path) || (formatOf(path) === undefined && looksLikeXliff(bytes)))
    return { ...alone, pairs: streamedXliffPairs(streamBytes(openFile(path), path), path, {}) };
  if (isPoPath(path)) {
    const po = await readPoFile(path, path);
    return { ...alone, pairs: chained([() => Array.from(poPairs(po, path), ({ pair }) => pair)]) };
  }
  const format = formatOf(path);
  if (!format || format.isPacked) return undefined;
  const pairs = project && (await inProject({ ...project, cwd: folder }, path));
  if (project && pairs) return { project, folder: project.folder, pairs };
  const beside = await besideEachOther(path);
  if (beside.length === 0) return undefined;
  const parts = beside.map(({ source, sourceLanguage, target, targetLanguage }) => () => {
    const language =
      sourceLanguage ?? (project?.config.targets.includes(targetLanguage) ? project.config.source : undefined);
    return pairsOfFiles(project, { path: source, language }, { path: target, language: targetLanguage });
  });
  return { ...alone, pairs: chained(parts) };
}
