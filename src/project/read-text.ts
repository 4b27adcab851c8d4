import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { decodeUtf8 } from '../documents/decode-utf8.js';
import { withFile } from './documents.js';
import { exists, readBytes, streamBytes } from './files.js';

const LIMIT = 100_000_000;
const LONGEST_PATH = 1000;

/** Gives what an argument means: a file's text where there is such a file, stdin for `-` or nothing, else the argument itself. */
export async function readTextOrFile(cwd: string, given: string | undefined, stdin: Readable): Promise<string> {
  if (given === undefined || given === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of streamBytes(stdin, '-')) chunks.push(chunk);
    return decode(Buffer.concat(chunks), '-');
  }
  const path = resolve(cwd, given);
  const mayBePath = given.length < LONGEST_PATH && !/[\n\0]/.test(given);
  return mayBePath && (await exists(path)) ? decode(await readBytes(path, given, LIMIT), given) : given;
}

function decode(bytes: Buffer, file: string): string {
  try {
    return decodeUtf8(bytes);
  } catch (error) {
    throw withFile(error, file);
  }
}
