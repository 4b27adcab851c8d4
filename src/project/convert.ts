import { basename, resolve } from 'node:path';
import { decodeUtf8 } from '../documents/decode-utf8.js';
import { type FlatResources, parseFlatResources, writeFlatResources } from '../documents/flat-resources.js';
import { type Content, content, InputError, type LanguageTag, type Unit, UsageError } from '../model/index.js';
import { readXliff, writeXliff, type XliffFile, type XliffVersion } from '../xliff/index.js';
import { withFile } from './documents.js';
import { readBytes } from './files.js';
import { writeNamed } from './write-file.js';

/** What is to be converted. Paths are as the user gave them. */
export interface ConvertOptions {
  readonly cwd: string;
  /** An XLIFF file, or flat JSON resources: the source, and the translations if there are any. */
  readonly files: readonly string[];
  /** Ends in `.json` or `.xlf`. */
  readonly out: string;
  readonly sourceLanguage?: LanguageTag | undefined;
  readonly targetLanguage?: LanguageTag | undefined;
  readonly version?: XliffVersion | undefined;
  /** Of several files in an XLIFF document, the one of this name. */
  readonly namespace?: string | undefined;
  /** Bytes that a file may have. */
  readonly limit: number;
}

const isJson = (path: string): boolean => /\.json$/i.test(path);
const isXliff = (path: string): boolean => /\.(?:xlf|xliff)$/i.test(path);

async function reading<T>({ cwd, limit }: ConvertOptions, file: string, read: (bytes: Uint8Array) => T): Promise<T> {
  const bytes = await readBytes(resolve(cwd, file), file, limit);
  try {
    return read(bytes);
  } catch (error) {
    throw withFile(error, file);
  }
}

const textOf = (text: string): Content => content([text]);

/** Units whose ids are the keys; an empty translation is none. */
function unitsOfResources(source: FlatResources, target: FlatResources, file: string): Unit[] {
  return [...source].map(([id, text], index): Unit => {
    const translation = target.get(id) ?? '';
    const unit = {
      id,
      source: textOf(text),
      place: { file, line: index + 1, column: 1 },
      context: 'paragraph',
      notes: [],
    };
    return translation === ''
      ? { ...unit, state: 'initial' }
      : { ...unit, target: textOf(translation), state: 'translated' };
  });
}

/** A content as one string: an inline code gives the markup that it stands for. */
function flatText(value: Content): string {
  return value.map((part) => (typeof part === 'string' ? part : (part.equiv ?? part.text ?? ''))).join('');
}

/** The texts of a file by the ids of its units: translations where there are some, with `source` the source texts. */
function resourcesOfFile(file: XliffFile, side: 'source' | 'target'): FlatResources {
  const resources = new Map<string, string>();
  for (const unit of file.units) {
    const text = side === 'source' ? unit.source : unit.target;
    if (text === undefined || (side === 'target' && text.length === 0)) continue;
    if (!resources.has(unit.id)) resources.set(unit.id, flatText(text));
  }
  return resources;
}

/** npm `xliff` names resources by `original` in 1.2, by the file's `id` in 2.x. */
const nameOf = ({ original, id }: XliffFile): string => original ?? id ?? '';

function choose(files: readonly XliffFile[], namespace: string | undefined): XliffFile {
  const found = files.filter((file) => namespace === undefined || nameOf(file) === namespace);
  const [only] = found;
  if (only && found.length === 1) return only;
  throw new InputError('convert-namespace', {
    count: files.length,
    names: files.map(nameOf),
  });
}

async function toXliff(options: ConvertOptions): Promise<{ text: string; units: number }> {
  const { files, sourceLanguage, targetLanguage, version = '1.2' } = options;
  if (sourceLanguage === undefined) throw new UsageError('option-needed', { option: '--source-language' });
  if (targetLanguage === undefined) throw new UsageError('option-needed', { option: '--target-language' });
  const [from = '', to] = files;
  const parse = (bytes: Uint8Array): FlatResources => parseFlatResources(decodeUtf8(bytes));
  const source = await reading(options, from, parse);
  const target = to === undefined ? new Map<string, string>() : await reading(options, to, parse);
  const unknown = [...target.keys()].filter((key) => !source.has(key));
  if (unknown.length > 0 && to !== undefined) {
    throw new InputError('resources-keys', { count: unknown.length, key: unknown[0] ?? '' }, { file: to });
  }
  const original = options.namespace ?? basename(from);
  const units = unitsOfResources(source, target, from);
  const text = writeXliff({ version, original, sourceLanguage, targetLanguage, units, datatype: 'plaintext' });
  return { text, units: units.length };
}

async function toJson(options: ConvertOptions, side: 'source' | 'target'): Promise<{ text: string; units: number }> {
  const [file = ''] = options.files;
  const resources = await reading(options, file, (bytes) =>
    resourcesOfFile(choose(readXliff(bytes, { maxBytes: options.limit }).files, options.namespace), side),
  );
  return { text: writeFlatResources(resources), units: resources.size };
}

/**
 * Converts i18next's flat JSON resources to XLIFF whose unit ids are the keys, or such XLIFF (ours, npm `xliff`'s) to
 * JSON. Gives the number of texts written; throws an InputError where there is none.
 */
export async function convert(options: ConvertOptions, side: 'source' | 'target' = 'target'): Promise<number> {
  const { files, out } = options;
  const json = files.every(isJson) && isXliff(out) && files.length <= 2;
  if (!json && !(files.length === 1 && files.every(isXliff) && isJson(out))) throw new UsageError('convert-kinds', {});
  const { text, units } = json ? await toXliff(options) : await toJson(options, side);
  if (units === 0) throw new InputError('convert-empty', { file: files[0] ?? '' });
  await writeNamed(options.cwd, out, text);
  return units;
}
