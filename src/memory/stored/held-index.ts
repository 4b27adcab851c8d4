import type { MemoryPair } from '../memory-pair.js';
import { HeldBytes } from './held-bytes.js';
import { IndexBuilder } from './index-builder.js';
import { IndexPart } from './index-part.js';

/** An index that is made and held in memory. */
export class HeldIndex {
  readonly #chunks: Uint8Array[] = [];
  readonly #builder = new IndexBuilder((bytes) => this.#chunks.push(bytes));

  add(pair: MemoryPair): void {
    this.#builder.add(pair);
  }

  /** Its parts, once all pairs are added. */
  finish(): IndexPart[] {
    const { parts } = this.#builder.finish();
    const held = new HeldBytes(this.#chunks);
    return parts.map((entry) => new IndexPart(held, entry));
  }
}

/** The parts of an index of pairs, held in memory. */
export function partsOf(pairs: Iterable<MemoryPair>): IndexPart[] {
  const index = new HeldIndex();
  for (const pair of pairs) index.add(pair);
  return index.finish();
}
