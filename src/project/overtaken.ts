import { InputError } from '../model/index.js';

/** Thrown where a file was changed by somebody else between being read and being written: nothing was written. */
export class Overtaken extends Error {
  constructor(readonly path: string) {
    super(path);
  }
}

/** So often others may come first. */
const TRIES = 50;

/**
 * Reads, changes and writes a file again where others have changed it in between, so that nothing of theirs is lost.
 * @throws InputError `file-unwritable` where that never ends
 */
export async function untilFirst<T>(attempt: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof Overtaken)) throw error;
      if (tries === TRIES) throw new InputError('file-unwritable', { file: error.path, reason: 'EBUSY' });
    }
  }
}
