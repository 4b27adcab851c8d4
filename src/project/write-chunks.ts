import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes to a stream no faster than it takes. Whoever made the stream listens to its errors, so that none is lost between two writes. */
export async function writeChunks(stream: Writable, chunks: Iterable<Uint8Array | string>): Promise<void> {
  for (const chunk of chunks) {
    if (stream.errored) throw stream.errored;
    if (!stream.write(chunk)) await once(stream, 'drain');
  }
}
