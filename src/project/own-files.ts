import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import type { WrittenFile } from './edit-unit.js';
import { readBytesIfThere } from './files.js';

/** Files as we wrote them last, so that a watcher need not read them again. */
export class OwnFiles {
  readonly #hashes = new Map<string, string>();

  constructor(private readonly folder: string) {}

  add({ path, hash }: WrittenFile): void {
    this.#hashes.set(resolve(this.folder, path), hash);
  }

  /** Whether a file, by its absolute path, is still as it was written. */
  async has(path: string): Promise<boolean> {
    const hash = this.#hashes.get(path);
    if (hash === undefined) return false;
    const bytes = await readBytesIfThere(path, path);
    return bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === hash;
  }
}
