import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { HeldIndex, type IndexPart, partsOf } from '../../memory/index.js';
import { InputError } from '../../model/index.js';
import { exists, openFile, streamBytes } from '../files.js';
import { realPlace } from '../real-place.js';
import { unsavedBytes } from '../unsaved.js';
import { type IndexPlace, indexPlace, markUsed, pruneIndexes } from './index-place.js';
import { STAMP_AT } from './layout.js';
import { type OpenIndex, openIndex } from './open-index.js';
import { pairOfUnit, pairsOf } from './pair-of-unit.js';
import { readMemoryFile, readMemoryNow } from './read-memory-file.js';
import { isSameStamp, stampOf } from './stamp.js';
import { type IndexedMemory, writeIndex } from './write-index.js';

/** Smaller memories are read as soon as their index would be. */
const WORTH = 1 << 20;

/** What the file of a memory holds, to be searched. */
export interface ImportedParts {
  readonly parts: readonly IndexPart[];
  /** The same without an index, for where that turns out to be damaged. */
  readonly again: () => readonly IndexPart[];
}

async function readHere(memory: IndexedMemory): Promise<readonly IndexPart[]> {
  const index = new HeldIndex();
  for await (const unit of readMemoryFile(memory.path, memory.shown)) {
    const pair = pairOfUnit(unit, memory.origin);
    if (pair) index.add(pair);
  }
  return index.finish();
}

const readNow = ({ path, shown, origin }: IndexedMemory): readonly IndexPart[] =>
  partsOf(pairsOf(readMemoryNow(path, shown), origin));

async function hashOf({ path, shown }: IndexedMemory): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of streamBytes(openFile(path), shown)) hash.update(chunk);
  return hash.digest('hex');
}

/** Writes a new stamp into an index whose memory is the same under another: it was copied, or checked out. */
async function restamp({ file }: IndexPlace, stamp: Buffer): Promise<void> {
  try {
    const handle = await open(file, 'r+');
    await handle.write(stamp, 0, stamp.length, STAMP_AT).finally(() => handle.close());
  } catch {
    // The next run compares the contents again.
  }
}

/** The index as it stands, where it is that of this memory. */
async function standing(memory: IndexedMemory, place: IndexPlace, stamp: Buffer): Promise<OpenIndex | undefined> {
  const index = openIndex(place.file);
  if (!index) return undefined;
  if (isSameStamp(index.stamp, stamp)) return index;
  if (index.source !== (await hashOf(memory))) return undefined;
  await restamp(place, stamp);
  return index;
}

/**
 * What the file of a memory holds; nothing where there is none. A large one has an index in the cache folder, which is opened at once, and
 * is made again where the file has changed, or the index is damaged. An index that cannot be written is none.
 *
 * @param cache the user's folder for what can be made again, if there is one
 * @throws InputError where the memory cannot be read
 */
export async function importedParts(
  memory: IndexedMemory,
  cache: string | undefined,
  { worth = WORTH, now = Date.now() }: { readonly worth?: number; readonly now?: number } = {},
): Promise<ImportedParts> {
  const { path } = memory;
  if (!(await exists(path))) return { parts: [], again: () => [] };
  const stats = await stat(path, { bigint: true }).catch(() => undefined);
  if (cache === undefined || !stats?.isFile() || stats.size < worth || unsavedBytes(path)) {
    const parts = await readHere(memory);
    return { parts, again: () => parts };
  }
  const place = indexPlace(cache, await realPlace(path));
  const again = (): readonly IndexPart[] => {
    rmSync(place.file, { force: true });
    return readNow(memory);
  };
  const stamp = stampOf(stats, now);
  let index = await standing(memory, place, stamp);
  if (!index) {
    try {
      await writeIndex(memory, place, stamp);
      index = openIndex(place.file);
      await pruneIndexes(place);
    } catch (error) {
      if (!(error instanceof InputError) || error.id !== 'file-unwritable') throw error;
    }
  }
  if (!index) return { parts: await readHere(memory), again };
  await markUsed(place);
  return { parts: index.parts, again };
}
