import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type { Sink } from './descriptors.js';

/** Writes to a stream no faster than it takes, and notices when its reader has gone (EPIPE). */
export class Output implements Sink {
  readonly #stream: Writable;
  #gone = false;
  #failure: Error | undefined;

  constructor(stream: Writable) {
    this.#stream = stream;
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') this.#gone = true;
      else this.#failure = error;
    });
  }

  async write(text: string | Uint8Array): Promise<boolean> {
    if (this.#failure) throw this.#failure;
    if (this.#gone) return false;
    if (text.length > 0 && !this.#stream.write(text)) {
      await this.#drained();
    }
    if (this.#failure) throw this.#failure;
    return !this.#gone;
  }

  /** Waits until the stream takes more or is gone, and leaves no listener behind. */
  async #drained(): Promise<void> {
    const waiting = new AbortController();
    const { signal } = waiting;
    await Promise.race([once(this.#stream, 'drain', { signal }), once(this.#stream, 'close', { signal })]).catch(
      () => {},
    );
    waiting.abort();
  }

  async end(): Promise<void> {
    if (this.#gone) return;
    await new Promise<void>((resolve) => this.#stream.write('', () => resolve()));
    if (this.#failure) throw this.#failure;
  }
}
