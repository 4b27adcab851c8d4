import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { CodePlace } from './code-cache.js';
import { writeNamed } from './write-file.js';

/** So many files are kept: each command has its own, and each version. */
const MOST_FILES = 24;

/** Keeps V8's code of a script for the next run. A place that cannot be written is none. */
export async function keepCode({ folder, file }: CodePlace, code: Uint8Array): Promise<void> {
  try {
    await writeNamed(folder, file, code);
    const names = (await readdir(folder)).filter((name) => name.endsWith('.bin'));
    if (names.length <= MOST_FILES) return;
    const files = await Promise.all(
      names.map(async (name) => ({ path: join(folder, name), at: (await stat(join(folder, name))).mtimeMs })),
    );
    files.sort((a, b) => b.at - a.at);
    for (const { path } of files.slice(MOST_FILES)) await rm(path, { force: true });
  } catch {
    // The next run compiles again.
  }
}
