import { threadsFor } from '../stream/threads.js';

/** So many bytes of XLIFF are a byte of pairs: markup and what stands beside the texts cost less than they weigh. */
const AS_PAIRS = 2;

/** How many threads weigh documents: as many as were asked for, or as are worth it, but no more than there are documents. */
export function threadsToWeigh(missed: readonly { readonly bytes: number }[], asked: number | undefined): number {
  const bytes = missed.reduce((sum, one) => sum + one.bytes, 0);
  return Math.min(missed.length, threadsFor(bytes * AS_PAIRS, asked));
}
