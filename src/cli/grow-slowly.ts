import { setFlagsFromString } from 'node:v8';

/**
 * Lets V8 collect what is garbage once the heap has grown by a quarter since it last did; else it waits for twice as much, and a long
 * file takes hundreds of megabytes that nothing holds.
 */
export function growSlowly(): void {
  setFlagsFromString('--heap-growing-percent=25');
}
