import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import writeFileAtomic from 'write-file-atomic';
import { InputError } from '../model/index.js';

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | undefined)?.code ?? String(error);

/** A path as reports show it: relative to a folder, with `/`. */
export function shownPath(folder: string, path: string): string {
  const shown = relative(folder, path);
  return (shown === '' || isAbsolute(shown) ? path : shown).split(sep).join('/');
}

/** Joins a path to a folder. Throws an InputError when it would leave it. */
export function inside(folder: string, path: string): string {
  const full = resolve(folder, path);
  const way = relative(folder, full);
  if (way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way))
    throw new InputError('path-outside', { file: path });
  return full;
}

/** Reads a file of at most `limit` bytes. Throws an InputError that names it as `shown`. */
export async function readBytes(path: string, shown: string, limit = Number.MAX_SAFE_INTEGER): Promise<Buffer> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) throw new InputError('file-unreadable', { file: shown, reason: 'EISDIR' });
    const { size } = stats;
    if (size > limit) throw new InputError('file-too-large', { file: shown, size, limit });
    return await readFile(path);
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

function unreadable(error: unknown, shown: string): InputError {
  const id = codeOf(error) === 'ENOENT' ? 'file-missing' : 'file-unreadable';
  return new InputError(id, { file: shown, reason: codeOf(error) }, {}, { cause: error });
}

/** What is thrown where a file cannot be written. */
export function unwritable(error: unknown, path: string): InputError {
  return new InputError('file-unwritable', { file: path, reason: codeOf(error) }, {}, { cause: error });
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
  return createReadStream(path, { highWaterMark: chunk });
}

/** Opens a file to be written in chunks; its folder is made. Throws an InputError where that cannot be. */
export async function createFile(path: string): Promise<Writable> {
  try {
    await mkdir(dirname(path), { recursive: true });
    const stream = createWriteStream(path);
    await once(stream, 'open');
    return stream;
  } catch (error) {
    throw unwritable(error, path);
  }
}

/**
 * Writes a text (as UTF-8) or bytes whole or not at all: to a new file beside it, flushed to the disk, then put in its place. Leaves a file
 * alone that already says the same. Returns whether it wrote.
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<boolean> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
  const before = await readFile(path).catch(() => undefined);
  if (before?.equals(bytes)) return false;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFileAtomic(path, bytes, { fsync: true });
  } catch (error) {
    throw unwritable(error, path);
  }
  return true;
}

/** Removes a file if it is there. */
export async function removeFile(path: string): Promise<void> {
  await rm(path, { force: true });
}

/** Makes a folder and those above it; false when it was there. */
export async function makeFolder(path: string): Promise<boolean> {
  try {
    return (await mkdir(path, { recursive: true })) !== undefined;
  } catch (error) {
    throw unwritable(error, path);
  }
}

/** Whether there is anything at a path. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Every file below a folder, with `/`, sorted; none where there is no such folder. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => shownPath(folder, resolve(entry.parentPath, entry.name)))
    .sort();
}
