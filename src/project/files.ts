import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { Readable } from 'node:stream';
import { InputError } from '../model/index.js';
import { codeOf } from './error-code.js';
import { unsavedBytes } from './unsaved.js';

/** A path as reports show it: relative to a folder, with `/`. */
export function shownPath(folder: string, path: string): string {
  const shown = relative(folder, path);
  return (shown === '' || isAbsolute(shown) ? path : shown).split(sep).join('/');
}

/** Whether a path is a folder or below it; both as they are written. */
export function isBelow(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Joins a path to a folder. Throws an InputError when it would leave it. */
export function inside(folder: string, path: string): string {
  const full = resolve(folder, path);
  if (!isBelow(folder, full)) throw new InputError('path-outside', { file: path });
  return full;
}

/** More than any file of words that stands beside a project. */
const MOST = 1_000_000_000;

/** A device or a pipe does not say how much it will give. */
async function readEndless(path: string, shown: string, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of createReadStream(path)) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size > limit) throw new InputError('file-too-large', { file: shown, size, limit });
  }
  return Buffer.concat(chunks);
}

/** Reads a file of at most `limit` bytes. Throws an InputError that names it as `shown`. */
export async function readBytes(path: string, shown: string, limit = MOST): Promise<Buffer> {
  const held = unsavedBytes(path);
  if (held) {
    if (held.length <= limit) return held;
    throw new InputError('file-too-large', { file: shown, size: held.length, limit });
  }
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) throw new InputError('file-unreadable', { file: shown, reason: 'EISDIR' });
    const { size } = stats;
    if (size > limit) throw new InputError('file-too-large', { file: shown, size, limit });
    return stats.isFile() ? await readFile(path) : await readEndless(path, shown, limit);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw unreadable(error, shown);
  }
}

/** The same; undefined where there is no such file. */
export async function readBytesIfThere(path: string, shown: string, limit?: number): Promise<Buffer | undefined> {
  try {
    return await readBytes(path, shown, limit);
  } catch (error) {
    if (error instanceof InputError && codeOf(error.cause) === 'ENOENT') return undefined;
    throw error;
  }
}

/** The first bytes of a regular file; undefined where there is none or it cannot be read. */
export async function readHead(path: string, most: number): Promise<Uint8Array | undefined> {
  const held = unsavedBytes(path);
  if (held) return held.subarray(0, most);
  const stats = await stat(path).catch(() => undefined);
  const file = stats?.isFile() ? await open(path).catch(() => undefined) : undefined;
  if (!file) return undefined;
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return undefined;
  } finally {
    await file.close();
  }
}

/** A file that cannot be read, as the user is told of it. */
export function unreadable(error: unknown, shown: string): InputError {
  const id = codeOf(error) === 'ENOENT' ? 'file-missing' : 'file-unreadable';
  return new InputError(id, { file: shown, reason: codeOf(error) }, {}, { cause: error });
}

/** A file as a stream of bytes, whose errors are InputErrors. */
export async function* streamBytes(stream: Readable, shown: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream) yield chunk as Buffer;
  } catch (error) {
    throw unreadable(error, shown);
  }
}

const CHUNK = 256 * 1024;
/** For XML: longer strings are large objects to V8, and collecting those is dear. */
export const XML_CHUNK = 32 * 1024;

/** Opens a file to be read in chunks. */
export function openFile(path: string, chunk = CHUNK): Readable {
  const held = unsavedBytes(path);
  return held ? Readable.from([held]) : createReadStream(path, { highWaterMark: chunk });
}

/** Whether there is anything at a path. */
export async function exists(path: string): Promise<boolean> {
  if (unsavedBytes(path)) return true;
  return stat(path).then(
    () => true,
    () => false,
  );
}
