import { AsyncLocalStorage } from 'node:async_hooks';
import { resolve } from 'node:path';

/** Files by full path, as an editor holds them. */
export type UnsavedFiles = ReadonlyMap<string, Buffer>;

const held = new AsyncLocalStorage<UnsavedFiles>();

/** Runs with what an editor holds of files in place of what is written in them; nothing else sees it. */
export function withUnsaved<T>(files: UnsavedFiles, run: () => T): T {
  return held.run(files, run);
}

/** What an editor holds of a file; undefined where it holds nothing of it. */
export function unsavedBytes(path: string): Buffer | undefined {
  const files = held.getStore();
  return files && files.size > 0 ? files.get(resolve(path)) : undefined;
}
