import { setImmediate } from 'node:timers/promises';
import { InputError } from '../model/index.js';
import { TIME_LIMIT } from './limits.js';

/** So long others wait, in milliseconds. */
const TURN = 15;

/**
 * Lets others have their turn in long work: to be awaited between its pieces.
 * @throws InputError `door-time` where the work takes too long, `door-gone` where nobody waits for it any more
 */
export function pace(signal?: AbortSignal, limit = TIME_LIMIT): () => Promise<void> | undefined {
  const begun = performance.now();
  let turn = begun;
  return () => {
    const now = performance.now();
    if (now - turn < TURN) return undefined;
    return setImmediate().then(() => {
      if (signal?.aborted) throw new InputError('door-gone');
      if (now - begun > limit) throw new InputError('door-time', { seconds: limit / 1000 });
      turn = performance.now();
    });
  };
}
