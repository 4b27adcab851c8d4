import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { DocumentFormat, ParsedDocument, ParseOptions } from '../documents/document-format.js';
import { DEFAULT_MAX_BYTES, DEFAULT_MAX_PACKED_BYTES, formatOf } from '../documents/index.js';
import { ConfigError, type LanguageTag, type SourceUnit, TaraziError, UsageError } from '../model/index.js';
import type { Config } from './config-schema.js';
import { exists, inside, readBytes, readHead, shownPath } from './files.js';
import { findDocuments, isHidden } from './find-documents.js';
import { withLengths } from './lengths.js';
import { nearest } from './nearest.js';
import { outputPath, statePath } from './paths.js';
import type { Project } from './project.js';
import { noFormat } from './unread.js';
import { withFile } from './with-file.js';

export { withFile };

/** A document of the project, read and taken apart. */
export interface SourceDocument {
  readonly path: string;
  readonly format: DocumentFormat;
  readonly parsed: ParsedDocument;
  /** SHA-256 of its bytes, hex. */
  readonly hash: string;
}

function refuseCollisions(project: Project, documents: readonly string[]): void {
  const { config } = project;
  const language = config.targets[0] as string;
  const seen = new Map<string, string>();
  for (const document of documents) {
    for (const path of [statePath(config, document, language), outputPath(config, document, language)]) {
      const other = seen.get(path);
      if (other !== undefined)
        throw new ConfigError('documents-collide', { first: other, second: document, file: path });
      if (path === document) throw new ConfigError('output-is-source', { file: path });
      seen.set(path, document);
    }
  }
}

/**
 * The paths of the project's documents, sorted. What is built is no document. Throws a ConfigError where there is none, and where
 * two would go to one place.
 */
export async function listDocuments(project: Project): Promise<readonly string[]> {
  const { documents, idle } = await findDocuments(project);
  const [nothing] = idle;
  if (documents.length === 0 && nothing) throw nothing;
  refuseCollisions(project, documents);
  return documents;
}

/** What is wrong with patterns that give no document while others do: they promise something that is not looked at. */
export async function idlePatterns(project: Project): Promise<readonly ConfigError[]> {
  return project.config.documents.length > 1 ? (await findDocuments(project)).idle : [];
}

/** Why a word of the user means no document. */
async function noDocument(project: Project, documents: readonly string[], name: string): Promise<TaraziError> {
  const full = resolve(project.cwd, name);
  const path = shownPath(project.folder, full);
  const folder = project.config.locales;
  if (isHidden(project, path)) return new UsageError('document-hidden', { file: name, folder });
  const similar = nearest(name, documents);
  if (similar !== undefined) return new UsageError('document-misspelt', { file: name, name: similar });
  if (!(await exists(full))) return new UsageError('file-missing', { file: name });
  const isFile = (await readHead(full, 1)) !== undefined;
  if (isFile && formatOf(name) === undefined) return noFormat(name);
  return new UsageError('document-unknown', { file: name, patterns: project.config.documents });
}

/** The documents that one word of the user means: a document, or a folder of them. */
async function namedDocuments(
  project: Project,
  documents: readonly string[],
  name: string,
): Promise<readonly string[]> {
  const ways = [shownPath(project.folder, resolve(project.cwd, name)), name];
  const path = ways.find((way) => documents.includes(way));
  if (path !== undefined) return [path];
  const within = documents.filter((document) => ways.some((way) => document.startsWith(`${way.replace(/\/$/, '')}/`)));
  if (within.length > 0) return within;
  throw await noDocument(project, documents, name);
}

/** The documents that a user named, by path from where the command was called or from the project; all where none is named. */
export async function selectDocuments(project: Project, named: readonly string[]): Promise<readonly string[]> {
  if (project.config.documents.length === 0)
    throw new UsageError('messages-only', { patterns: project.config.messages });
  const documents = await listDocuments(project);
  if (named.length === 0) return documents;
  const wanted = new Set<string>();
  for (const name of named) for (const document of await namedDocuments(project, documents, name)) wanted.add(document);
  return documents.filter((document) => wanted.has(document));
}

/** The largest file of a format that is read. */
export function bytesLimit({ isPacked }: DocumentFormat, limits?: Config['limits']): number {
  if (isPacked) return limits?.packedBytes ?? DEFAULT_MAX_PACKED_BYTES;
  return limits?.documentBytes ?? DEFAULT_MAX_BYTES;
}

/** What a configuration says about reading documents. */
export function parseLimits(
  { limits, frontMatter, segmentationRules }: Config,
  format: DocumentFormat,
  language: LanguageTag,
): Omit<ParseOptions, 'file'> {
  const segmentation = segmentationRules?.of(language);
  return {
    language,
    maxBytes: bytesLimit(format, limits),
    maxNesting: limits.nesting,
    ...(frontMatter && { frontMatter }),
    ...(segmentation && { segmentation }),
  };
}

/** Reads a document. Throws an InputError that names it where it cannot be read, is not of its format or is beyond the limits. */
export async function readDocument(project: Project, path: string): Promise<SourceDocument> {
  const { config, folder } = project;
  const format = formatOf(path);
  if (!format) throw noFormat(path);
  const bytes = await readBytes(inside(folder, path), path, bytesLimit(format, config.limits));
  try {
    const read = format.parse(bytes, { file: path, ...parseLimits(config, format, config.source) });
    const parsed = { ...read, units: withLengths(read.units, path, config.lengths) };
    return { path, format, parsed, hash: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    throw withFile(error, path);
  }
}

/** The units that a translation of a document into a language needs. */
export function unitsInto(
  { config }: Project,
  { path, format, parsed }: Pick<SourceDocument, 'path' | 'format' | 'parsed'>,
  language: LanguageTag,
): readonly SourceUnit[] {
  const units = format.unitsFor?.(parsed, language);
  return units ? withLengths(units, path, config.lengths) : parsed.units;
}

/** The same for what is wrong in an XLIFF file; errors of the file itself name it already. */
export function ofXliff(error: unknown, file: string): unknown {
  return error instanceof TaraziError && /^(?:xliff|xml)\./.test(error.id) ? withFile(error, file) : error;
}
