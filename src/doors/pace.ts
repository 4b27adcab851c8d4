import { setImmediate } from 'node:timers/promises';
import { InputError } from '../model/index.js';
import { TIME_LIMIT } from './limits.js';

/** So long others wait, in milliseconds. */
const TURN = 15;

/** Asked for where work takes long: most of it ends before, and a signal costs more than a check. */
export type SignalOf = () => AbortSignal | undefined;

/**
 * Lets others have their turn in long work: to be awaited between its pieces.
 * @throws InputError `door-time` where the work takes too long, `door-gone` where nobody waits for it any more
 */
export function pace(signalOf?: SignalOf, limit = TIME_LIMIT): () => Promise<void> | undefined {
  const begun = performance.now();
  let turn = begun;
  let signal: AbortSignal | undefined;
  return () => {
    const now = performance.now();
    if (now - turn < TURN) return undefined;
    signal ??= signalOf?.();
    return setImmediate().then(() => {
      if (signal?.aborted) throw new InputError('door-gone');
      if (now - begun > limit) throw new InputError('door-time', { seconds: limit / 1000 });
      turn = performance.now();
    });
  };
}
