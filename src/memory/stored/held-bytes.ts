import { BrokenIndex } from './broken-index.js';
import type { ByteSource } from './byte-source.js';

/** Bytes in memory. */
export class HeldBytes implements ByteSource {
  readonly #bytes: Uint8Array;
  readonly size: number;

  constructor(parts: readonly Uint8Array[]) {
    this.size = parts.reduce((sum, { length }) => sum + length, 0);
    this.#bytes = new Uint8Array(this.size);
    let at = 0;
    for (const part of parts) {
      this.#bytes.set(part, at);
      at += part.length;
    }
  }

  read(at: number, length: number): Uint8Array {
    if (at < 0 || length < 0 || at + length > this.size) throw new BrokenIndex();
    return this.#bytes.subarray(at, at + length);
  }
}
