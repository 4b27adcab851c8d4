import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import { sweepLeftovers, temporaryName } from './leftovers.js';

/**
 * A file in the making: written beside its place under a name of its own (never through a link that somebody laid there),
 * flushed to the disk, then put in its place at once. Until then the old file stands.
 */
export class Replacement {
  private constructor(
    private readonly place: string,
    private readonly beside: string,
    readonly file: FileHandle,
  ) {}

  /** Begins one for a place whose folder is there; it gets the mode and the owner of the file that it replaces. */
  static async begin(place: string): Promise<Replacement> {
    await sweepLeftovers(dirname(place));
    const beside = join(dirname(place), temporaryName());
    const before = await stat(place).catch(() => undefined);
    const file = await open(beside, 'wx');
    // Systems and users that may not change these still get their file.
    if (before) {
      await file.chown(before.uid, before.gid).catch(() => undefined);
      await file.chmod(before.mode).catch(() => undefined);
    }
    return new Replacement(place, beside, file);
  }

  /** To write it in pieces. Ending it neither closes the file nor puts it in its place. */
  stream(): Writable {
    return new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        this.file.writeFile(chunk).then(() => done(), done);
      },
    });
  }

  /**
   * Flushes it and puts it in its place, once `before` has been waited for: what that throws leaves the old file as it is. What can be
   * made again and is checked whenever it is read need not be flushed.
   */
  async keep(before?: () => Promise<void>, flush = true): Promise<void> {
    try {
      if (flush) await this.file.sync();
      await this.file.close();
      await before?.();
      await rename(this.beside, this.place);
    } catch (error) {
      await this.drop();
      throw error;
    }
  }

  /** Leaves the old file as it is. */
  async drop(): Promise<void> {
    await this.file.close().catch(() => undefined);
    await rm(this.beside, { force: true });
  }
}
