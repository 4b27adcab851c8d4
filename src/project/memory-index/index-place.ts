import { createHash } from 'node:crypto';
import { mkdir, readdir, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

const ENDING = '.tarazitm';
/** More bytes of indexes are not kept. */
const MOST_BYTES = 4e9;

/** Where the index of a memory is kept. */
export interface IndexPlace {
  readonly folder: string;
  readonly file: string;
}

/** The place in the user's cache folder, by the full path of the memory: outside the project, so that nobody can send one along. */
export function indexPlace(cache: string, memory: string): IndexPlace {
  const folder = join(cache, 'memory');
  return { folder, file: join(folder, createHash('sha256').update(memory).digest('hex').slice(0, 32) + ENDING) };
}

/** Makes its folder, for this user alone: what a memory says is nobody else's. */
export async function makeRoom({ folder }: IndexPlace): Promise<void> {
  // Where it cannot be made, the file cannot either, which is told.
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => undefined);
}

/** Notes that an index was used. */
export async function markUsed({ file }: IndexPlace): Promise<void> {
  await utimes(file, new Date(), new Date()).catch(() => undefined);
}

/** Takes out what has not been used for longest where there is too much. */
export async function pruneIndexes({ folder }: IndexPlace, most = MOST_BYTES): Promise<void> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith(ENDING));
    const files = await Promise.all(
      names.map(async (name) => {
        const { size, mtimeMs } = await stat(join(folder, name));
        return { path: join(folder, name), size, mtimeMs };
      }),
    );
    files.sort((a, b) => b.mtimeMs - a.mtimeMs);
    let sum = 0;
    for (const { path, size } of files) {
      sum += size;
      // The last one used stays, however large it is.
      if (sum > most && path !== files[0]?.path) await rm(path, { force: true });
    }
  } catch {
    // The next run tries again.
  }
}
