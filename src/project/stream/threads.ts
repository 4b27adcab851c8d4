import { availableParallelism, freemem } from 'node:os';

/** So many bytes of pairs for each thread are worth its start, in which it learns the words of the languages anew. */
const WORTH = 4 * 1024 * 1024;
/** What a thread may come to take of the memory, in bytes. */
const MEMORY = 256 * 1024 * 1024;

/** What the machine has: processors for this process, and bytes of memory. */
export interface Machine {
  readonly processors: number;
  readonly memory: number;
}

const thisMachine = (): Machine => ({ processors: availableParallelism(), memory: freemem() });

/**
 * How many threads answer an input: as many as were asked for; else as many as there are processors, where it is known to be large
 * enough to keep them busy, and memory for them.
 *
 * @param size bytes of the input; undefined where nobody knows
 */
export function threadsFor(size: number | undefined, asked: number | undefined, machine = thisMachine()): number {
  if (asked !== undefined) return asked;
  const { processors, memory } = machine;
  return Math.max(1, Math.min(processors, Math.floor((size ?? 0) / WORTH), Math.floor(memory / MEMORY)));
}
