import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { rootFolder } from './root.js';

/** Fills a new folder beside the old one and puts it in its place when all is well: nobody meets a half-made one. */
export async function replaceFolder(name: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const target = join(rootFolder, name);
  const fresh = join(rootFolder, `.${name}-${process.pid}`);
  const old = join(rootFolder, `.${name}-old-${process.pid}`);
  try {
    mkdirSync(fresh, { recursive: true });
    await fill(fresh);
    if (existsSync(target)) renameSync(target, old);
    renameSync(fresh, target);
  } finally {
    for (const folder of [fresh, old]) rmSync(folder, { recursive: true, force: true });
  }
}
