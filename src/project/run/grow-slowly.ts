import { setFlagsFromString } from 'node:v8';

/** From here on V8 marks while the program goes on, and lets the heap grow by half meanwhile where it has to wait for the processor. */
const MARKS_BESIDE = 22;

/**
 * Lets V8 collect what is garbage once the heap has grown by a quarter since it last did, and keeps its space for young objects small;
 * else it waits for twice as much, and a long file takes hundreds of megabytes that nothing holds.
 */
export function growSlowly(): void {
  const flags = ['--heap-growing-percent=25', '--max-semi-space-size=2', '--semi-space-growth-factor=1'];
  if (Number.parseInt(process.versions.node, 10) >= MARKS_BESIDE) flags.push('--no-incremental-marking');
  for (const flag of flags) setFlagsFromString(flag);
}
