import { readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { InputError } from '../model/index.js';
import { codeOf } from './error-code.js';
import { isBelow, shownPath } from './files.js';

/** As many as Linux follows. */
const MOST_LINKS = 40;

const isThere = (path: string): Promise<string | undefined> => readlink(path).catch(() => undefined);

/**
 * Where a path leads once every symbolic link in it is followed; what is not there yet keeps its name, and a link to
 * nothing leads to where its target would be. Throws what the file system says.
 */
export async function realPlace(path: string, links = MOST_LINKS): Promise<string> {
  try {
    return await realpath(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' || links === 0 || dirname(path) === path) throw error;
    const target = await isThere(path);
    if (target !== undefined) return realPlace(resolve(await realPlace(dirname(path), links - 1), target), links - 1);
    return join(await realPlace(dirname(path), links), basename(path));
  }
}

/**
 * Where a path of a folder really leads. A link that stays in the folder is followed; a copy of a project from strangers must not
 * choose what else is written.
 * @throws InputError where it leads out of the folder
 */
export async function placeWithin(folder: string, path: string): Promise<string> {
  const [root, place] = [await realPlace(resolve(folder)), await realPlace(path)];
  if (isBelow(root, place)) return place;
  throw new InputError('link-outside', { file: shownPath(folder, path), target: place });
}
