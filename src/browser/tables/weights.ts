import type { Format } from './bits.js';
import { Mixing } from './mixing.js';
import { Numbers } from './numbers.js';

const BYTE = 8;

/** Bytes that have nothing to do with those before them, some of which are more frequent. */
export const weights: Format<Uint8Array> = (coder, given) => {
  const count = new Numbers(coder, 1).code(given?.length ?? 0);
  const bytes = new Mixing(coder, 1, BYTE, BYTE);
  return Uint8Array.from({ length: count }, (_, at) => bytes.symbol(given?.[at] ?? 0, BYTE));
};
