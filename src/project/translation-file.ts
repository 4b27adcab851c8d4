import { basename, resolve } from 'node:path';
import { type DocumentFormat, formatOf, type ParsedDocument } from '../documents/index.js';
import { type AlignedUnits, alignUnits } from '../facts/align-units.js';
import { guessLanguage } from '../languages/guess.js';
import { otherLanguage } from '../languages/identify.js';
import { languageOf } from '../languages/index.js';
import { InputError, type LanguageTag, plainText } from '../model/index.js';
import type { Config } from './config-schema.js';
import { bytesLimit, parseLimits, withFile } from './documents.js';
import { readBytes } from './files.js';
import { noFormat } from './unread.js';

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

/** Language whose rules cut a text that nobody has looked at yet. */
const UNKNOWN = 'en';

/** The language that a path names in its file name or its folders, the last one that does. */
export function namedLanguage(path: string): LanguageTag | undefined {
  const parts = [...path.replaceAll('\\', '/').split('/').slice(0, -1), ...basename(path).split('.').slice(0, -1)];
  return parts.findLast((part) => /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(part) && languageOf(part) !== undefined);
}

/** Reads a document. Throws an InputError that names it where it cannot be read, is not of its format or is beyond the limits. */
export async function readDocumentFile(path: string, options: DocumentFileOptions): Promise<DocumentFile> {
  const { cwd, config } = options;
  const format = formatOf(path);
  if (!format) throw noFormat(path);
  const bytes = await readBytes(resolve(cwd, path), path, bytesLimit(format, config?.limits));
  try {
    const parseIn = (language: LanguageTag): ParsedDocument =>
      format.parse(bytes, { file: path, language, ...(config && parseLimits(config, format, language)) });
    const named = options.language ?? namedLanguage(path);
    if (named !== undefined) return { path, language: named, format, parsed: parseIn(named) };
    const parsed = parseIn(UNKNOWN);
    // The rest of a file (tags, keys, names of styles) is in English whatever its text is in.
    const language = guessLanguage(parsed.units.map(({ source }) => plainText(source)).join('\n'));
    return { path, language, format, parsed: language === UNKNOWN ? parsed : parseIn(language) };
  } catch (error) {
    throw withFile(error, path);
  }
}

/** Messages are told by their keys, running text by its order. */
const hasKeys = ({ parsed }: Pick<DocumentFile, 'parsed'>): boolean =>
  parsed.units.some(({ key }) => key !== undefined);

/** The language whose facts help to align a document: what it is in, whatever it says. */
function spokenIn({ parsed, language }: Pick<DocumentFile, 'parsed' | 'language'>): LanguageTag {
  const texts = parsed.units.map(({ source }) => plainText(source));
  return otherLanguage(texts, language) ?? language;
}

/**
 * What of a document and its translation stands for each other; they may be of two formats. Throws an InputError where one
 * holds messages and the other running text.
 */
export function alignDocuments(
  source: Pick<DocumentFile, 'path' | 'format' | 'parsed' | 'language'>,
  target: DocumentFile,
): AlignedUnits[] {
  if (source.format !== target.format && hasKeys(source) !== hasKeys(target)) {
    throw new InputError('against-format', { source: source.path, target: target.path }, { file: target.path });
  }
  return alignUnits(
    {
      units: source.format.unitsFor?.(source.parsed, target.language) ?? source.parsed.units,
      language: spokenIn(source),
    },
    { units: target.parsed.units, language: spokenIn(target) },
  );
}
