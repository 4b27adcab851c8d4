import { once } from 'node:events';
import { constants, createWriteStream, type Stats } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { InputError } from '../model/index.js';
import { codeOf } from './error-code.js';

/** Paths that name what this process has open already; one of them may be a file, and is then written on. */
const OPEN_ALREADY = /^\/(?:dev\/(?:fd\/|std(?:out|err)$)|proc\/)/;

/** Whether a path names what is open: it is taken as it is. */
export const isOpenAlready = (path: string): boolean => OPEN_ALREADY.test(path);

/** Whether a place is written to directly, as a shell does: what is no regular file cannot be replaced by one. */
export function isSpecial(path: string, stats: Stats | undefined): boolean {
  return isOpenAlready(path) || (stats !== undefined && !stats.isFile() && !stats.isDirectory());
}

/**
 * Opens a device or a pipe to be written to. A pipe is not waited for: without a reader, opening it would never end.
 * @throws InputError for a pipe that nobody reads, a disk and a socket
 */
export async function openSpecial(path: string, stats: Stats | undefined, shown: string): Promise<Writable> {
  if (stats?.isBlockDevice() || stats?.isSocket()) throw new InputError('file-device', { file: shown });
  let first: FileHandle | undefined;
  try {
    // With one end that does not wait held open, the one that waits for its reader while it writes opens at once.
    if (stats?.isFIFO()) first = await open(path, constants.O_WRONLY | constants.O_NONBLOCK);
    const stream = createWriteStream(path, { flags: 'a' });
    await once(stream, 'open');
    return stream;
  } catch (error) {
    if (codeOf(error) !== 'ENXIO') throw error;
    throw new InputError('pipe-unread', { file: shown });
  } finally {
    await first?.close();
  }
}
