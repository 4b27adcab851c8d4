import { fstatSync, readSync, writeSync } from 'node:fs';
import { codeOf } from '../error-code.js';
import { unreadable } from '../files.js';

/** The numbers of standard input and output, where reading and writing them waits until it is done (not so on Windows). */
export interface Descriptors {
  readonly stdin: number;
  readonly stdout: number;
}

/** Bytes read at once: what a pipe holds, and more of a file. */
const CHUNK = 64 * 1024;
const FILE_CHUNK = 256 * 1024;

/** Whether a descriptor is a file or a pipe: terminals and sockets have a stream in Node that knows them. */
export function isPlain(fd: number): boolean {
  try {
    const stats = fstatSync(fd);
    return stats.isFile() || stats.isFIFO();
  } catch {
    return false;
  }
}

/**
 * Reads a file or pipe piece by piece, each when it is asked for, as a stream does; a tenth of a short run goes into loading Node's streams.
 * `instead` reads on where whoever made the pipe wants nobody to wait for it. Errors are InputErrors that name it as `shown`.
 */
export async function* readPlain(
  fd: number,
  shown: string,
  instead?: () => AsyncIterable<Buffer>,
): AsyncGenerator<Buffer> {
  const size = fstatSync(fd).isFile() ? FILE_CHUNK : CHUNK;
  for (;;) {
    const chunk = Buffer.allocUnsafeSlow(size);
    let length: number;
    try {
      length = readSync(fd, chunk, 0, size, null);
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN' || !instead) throw unreadable(error, shown);
      yield* instead();
      return;
    }
    if (length === 0) return;
    yield chunk.subarray(0, length);
  }
}

/** Where answers go. */
export interface Sink {
  /** Writes a text; false when nobody reads any more. Other failures are thrown. */
  write(text: string | Uint8Array): Promise<boolean>;
  /** Waits until everything is written. */
  end(): Promise<void>;
}

/** Writes to a file or pipe no faster than it takes, and notices when its reader has gone (EPIPE). */
export class PlainOutput implements Sink {
  readonly #fd: number;
  readonly #instead: () => Sink;
  #stream: Sink | undefined;

  /** `instead` writes on where whoever made the pipe wants nobody to wait for it. */
  constructor(fd: number, instead: () => Sink) {
    this.#fd = fd;
    this.#instead = instead;
  }

  async write(text: string | Uint8Array): Promise<boolean> {
    if (this.#stream) return this.#stream.write(text);
    let bytes = typeof text === 'string' ? Buffer.from(text) : text;
    try {
      while (bytes.length > 0) bytes = bytes.subarray(writeSync(this.#fd, bytes));
    } catch (error) {
      if (codeOf(error) === 'EPIPE') return false;
      if (codeOf(error) !== 'EAGAIN') throw error;
      this.#stream = this.#instead();
      return this.#stream.write(bytes);
    }
    return true;
  }

  async end(): Promise<void> {
    await this.#stream?.end();
  }
}
