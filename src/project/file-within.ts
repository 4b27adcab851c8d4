import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { InputError } from '../model/index.js';
import { codeOf } from './error-code.js';
import { inside } from './files.js';
import { placeWithin, realPlace } from './real-place.js';

/**
 * A regular file below a folder, by the path that it really has there, relative to where the folder really is. For paths of strangers.
 * @throws InputError where the path leads out of the folder, by itself or by a link, or to no file, or to one of more than `limit` bytes
 */
export async function fileWithin(folder: string, path: string, limit: number): Promise<string> {
  if (path.includes('\0')) throw new InputError('path-outside', { file: path.replaceAll('\0', '') });
  const place = await placeWithin(folder, inside(folder, path)).catch((error: unknown) => {
    if (error instanceof InputError) throw new InputError('path-outside', { file: path });
    throw new InputError('file-unreadable', { file: path, reason: codeOf(error) });
  });
  const stats = await stat(place).catch((error: unknown) => {
    const id = codeOf(error) === 'ENOENT' ? 'file-missing' : 'file-unreadable';
    throw new InputError(id, { file: path, reason: codeOf(error) });
  });
  if (!stats.isFile())
    throw new InputError('file-unreadable', { file: path, reason: stats.isDirectory() ? 'EISDIR' : 'ENOTSUP' });
  if (stats.size > limit) throw new InputError('file-too-large', { file: path, size: stats.size, limit });
  return relative(await realPlace(resolve(folder)), place);
}
