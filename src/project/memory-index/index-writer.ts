import { bytesOfNumbers, IndexBuilder, type MemoryPair } from '../../memory/index.js';
import { checksum, HEAD, MAGIC, PAGE, STAMP_AT, TAIL, VERSION } from './layout.js';
import type { WrittenDirectory } from './open-index.js';

/** Makes the bytes of an index file, in order, as pairs are added. */
export class IndexWriter {
  readonly #builder = new IndexBuilder((bytes) => this.#body(bytes));
  readonly #sums: number[] = [];
  /** Bytes of the body so far, those of its last page, and the checksum of these. */
  #size = 0;
  #sum = 0;
  #waiting: Uint8Array[] = [];

  /** @param stamp of the file that the pairs come from */
  constructor(stamp: Buffer) {
    const head = Buffer.alloc(HEAD);
    head.write(MAGIC, 'latin1');
    head.writeUInt32LE(VERSION, 8);
    stamp.copy(head, STAMP_AT);
    this.#waiting.push(head);
  }

  add(pair: MemoryPair): void {
    this.#builder.add(pair);
  }

  /** What is to be written now. */
  take(): Uint8Array[] {
    const waiting = this.#waiting;
    this.#waiting = [];
    return waiting;
  }

  /** The last bytes. @param source SHA-256 of the file that the pairs came from */
  finish(source: string): Uint8Array[] {
    const { parts } = this.#builder.finish();
    if (this.#size % PAGE !== 0) this.#sums.push(this.#sum);
    const directory: WrittenDirectory = { body: this.#size, source, unicode: process.versions.unicode, parts };
    const text = Buffer.from(JSON.stringify(directory));
    const sums = bytesOfNumbers(Uint32Array.from(this.#sums));
    const tail = Buffer.alloc(TAIL);
    tail.writeUInt32LE(VERSION, 0);
    tail.writeUInt32LE(text.length, 4);
    tail.writeUInt32LE(checksum(text, checksum(sums)), 8);
    tail.write(MAGIC, 16, 'latin1');
    return [...this.take(), sums, text, tail];
  }

  #body(bytes: Uint8Array): void {
    this.#waiting.push(bytes);
    for (let at = 0; at < bytes.length; ) {
      const end = Math.min(bytes.length, at + PAGE - (this.#size % PAGE));
      this.#sum = checksum(bytes.subarray(at, end), this.#size % PAGE === 0 ? 0 : this.#sum);
      this.#size += end - at;
      if (this.#size % PAGE === 0) this.#sums.push(this.#sum);
      at = end;
    }
  }
}
