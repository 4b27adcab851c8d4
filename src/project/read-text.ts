import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { decodeText } from '../documents/encoded-text.js';
import { DEFAULT_MAX_PACKED_BYTES, type DocumentFormat, formatOf } from '../documents/index.js';
import { InputError, plainText } from '../model/index.js';
import { withFile } from './documents.js';
import { exists, readBytes, streamBytes } from './files.js';
import { refuseUnread } from './unread.js';

const LIMIT = 100_000_000;
const LONGEST_PATH = 1000;

/**
 * Gives what an argument means: a file's text where there is such a file (of a document of Office or a page its paragraphs), stdin for `-` or nothing,
 * else the argument itself.
 * @throws InputError `text-empty` where nothing but white space is there, `file-missing` where one word is named as a document is and
 * there is none, or as the file cannot be read
 */
export async function readTextOrFile(cwd: string, given: string | undefined, stdin: Readable): Promise<string> {
  const { text, file } = await textOrFile(cwd, given, stdin);
  if (text.trim() === '') throw new InputError('text-empty', {}, file === undefined ? undefined : { file });
  return text;
}

interface Given {
  readonly text: string;
  /** Absent where the argument itself is the text. */
  readonly file?: string;
}

async function textOrFile(cwd: string, given: string | undefined, stdin: Readable): Promise<Given> {
  if (given === undefined || given === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of streamBytes(stdin, '-')) chunks.push(chunk);
    return { text: decode(Buffer.concat(chunks), '-'), file: 'stdin' };
  }
  const path = resolve(cwd, given);
  const mayBePath = given.length < LONGEST_PATH && !/^\s*$|[\n\0]/.test(given);
  if (!mayBePath || !(await exists(path))) {
    // One word that ends as files that are read do is a path with a slip in it, and no text.
    if (!/\s/.test(given) && formatOf(given)) throw new InputError('file-missing', { file: given });
    return { text: given };
  }
  refuseUnread(given);
  const format = formatOf(given);
  const bytes = await readBytes(path, given, format?.isPacked ? DEFAULT_MAX_PACKED_BYTES : LIMIT);
  return {
    text: format?.isMarkup || format?.isPacked ? readableText(format, bytes, given) : decode(bytes, given),
    file: given,
  };
}

/** The paragraphs of a document, a line each. */
function readableText(format: DocumentFormat, bytes: Buffer, file: string): string {
  try {
    // Without rules, no paragraph is cut, whatever its language.
    const { units } = format.parse(bytes, { file, language: 'en', segmentation: [] });
    return units.map(({ source }) => plainText(source)).join('\n');
  } catch (error) {
    throw withFile(error, file);
  }
}

function decode(bytes: Buffer, file: string): string {
  try {
    return decodeText(bytes).text;
  } catch (error) {
    throw withFile(error, file);
  }
}
