import { resolve } from 'node:path';
import { checkXliff, type XliffVerdict } from '../xliff/index.js';
import { decodeXml } from '../xml/decode.js';
import { withFile } from './documents.js';
import { readBytes } from './files.js';

/**
 * Judges an XLIFF file that a user named by its specification. Throws an InputError with file, line and column, also where it has
 * more bytes than `limit`.
 */
export async function checkXliffPath(cwd: string, path: string, limit: number): Promise<XliffVerdict> {
  const bytes = await readBytes(resolve(cwd, path), path, limit);
  try {
    return checkXliff(decodeXml(bytes).text, { maxLength: limit });
  } catch (error) {
    throw withFile(error, path);
  }
}
