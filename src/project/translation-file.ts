import { basename, resolve } from 'node:path';
import { decodeUtf8 } from '../documents/decode-utf8.js';
import { DEFAULT_MAX_BYTES, type DocumentFormat, formatOf, type ParsedDocument } from '../documents/index.js';
import { type AlignedUnits, alignUnits } from '../facts/align-units.js';
import { guessLanguage } from '../languages/guess.js';
import { languageOf } from '../languages/index.js';
import { InputError, type LanguageTag } from '../model/index.js';
import type { Config } from './config-schema.js';
import { parseLimits, withFile } from './documents.js';
import { readBytes } from './files.js';

/** A document that stands anywhere, read and taken apart. */
export interface DocumentFile {
  /** As the user named it. */
  readonly path: string;
  readonly language: LanguageTag;
  readonly format: DocumentFormat;
  readonly parsed: ParsedDocument;
}

/** How a document that stands anywhere is read. */
export interface DocumentFileOptions {
  readonly cwd: string;
  /** Without it, the file's name or folder tells (`statement.az.md`, `az/statement.md`), else its letters. */
  readonly language?: LanguageTag | undefined;
  /** The project's, for limits and front matter. */
  readonly config?: Config | undefined;
}

/** The language that a path names in its file name or its folders, the last one that does. */
function namedLanguage(path: string): LanguageTag | undefined {
  const parts = [...path.replaceAll('\\', '/').split('/').slice(0, -1), ...basename(path).split('.').slice(0, -1)];
  return parts.findLast((part) => /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(part) && languageOf(part) !== undefined);
}

/** Reads a document. Throws an InputError that names it where it cannot be read, is not UTF-8 or is beyond the limits. */
export async function readDocumentFile(path: string, options: DocumentFileOptions): Promise<DocumentFile> {
  const { cwd, config } = options;
  const format = formatOf(path);
  if (!format) throw new InputError('document-format', { file: path });
  const limit = config?.limits.documentBytes ?? DEFAULT_MAX_BYTES;
  const bytes = await readBytes(resolve(cwd, path), path, limit);
  try {
    const text = decodeUtf8(bytes);
    const language = options.language ?? namedLanguage(path) ?? guessLanguage(text);
    const parsed = format.parse(text, { file: path, language, ...(config && parseLimits(config)) });
    return { path, language, format, parsed };
  } catch (error) {
    throw withFile(error, path);
  }
}

/** What of a document and its translation stands for each other. Throws an InputError where they are of two formats. */
export function alignDocuments(
  source: Pick<DocumentFile, 'path' | 'format' | 'parsed' | 'language'>,
  target: DocumentFile,
): AlignedUnits[] {
  if (source.format !== target.format) {
    throw new InputError('against-format', { source: source.path, target: target.path }, { file: target.path });
  }
  return alignUnits(
    { units: source.parsed.units, language: source.language },
    { units: target.parsed.units, language: target.language },
  );
}
