import { resolve } from 'node:path';
import { checkXliff, type XliffVerdict } from '../xliff/index.js';
import { decodeXml } from '../xml/decode.js';
import { withFile } from './documents.js';
import { readBytes } from './files.js';

const LIMIT = 100_000_000;

/** Judges an XLIFF file that a user named by its specification. Throws an InputError with file, line and column. */
export async function checkXliffPath(cwd: string, path: string): Promise<XliffVerdict> {
  const bytes = await readBytes(resolve(cwd, path), path, LIMIT);
  try {
    return checkXliff(decodeXml(bytes).text, { maxLength: LIMIT });
  } catch (error) {
    throw withFile(error, path);
  }
}
