import type { Content } from '../model/index.js';

/** A sentence with its translation. */
export interface MemoryPair {
  readonly source: Content;
  readonly target: Content;
  /** Where it comes from: a document, a memory. */
  readonly origin: string;
}
