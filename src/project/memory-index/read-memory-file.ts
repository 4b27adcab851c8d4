import { closeSync, openSync, readSync } from 'node:fs';
import { type MemoryUnit, readTmx, TmxPieces } from '../../memory/index.js';
import { openFile, streamBytes, unreadable, XML_CHUNK } from '../files.js';
import { withFile } from '../with-file.js';

/** The units of a memory's file, as they are read. @param onChunk told the bytes */
export async function* readMemoryFile(
  path: string,
  shown: string,
  onChunk: (bytes: Uint8Array) => void = () => {},
): AsyncGenerator<MemoryUnit> {
  async function* chunks(): AsyncGenerator<Buffer> {
    for await (const chunk of streamBytes(openFile(path, XML_CHUNK), shown)) {
      onChunk(chunk);
      yield chunk;
    }
  }
  try {
    yield* readTmx(chunks());
  } catch (error) {
    throw withFile(error, shown);
  }
}

/** The same for who cannot wait. */
export function* readMemoryNow(path: string, shown: string): Generator<MemoryUnit> {
  const pieces = new TmxPieces();
  try {
    for (const chunk of chunksNow(path, shown)) yield* pieces.push(chunk);
    yield* pieces.end();
  } catch (error) {
    throw withFile(error, shown);
  }
}

function* chunksNow(path: string, shown: string): Generator<Uint8Array> {
  let fd: number | undefined;
  try {
    fd = openSync(path, 'r');
    while (true) {
      const chunk = Buffer.alloc(XML_CHUNK);
      const length = readSync(fd, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall === undefined ? error : unreadable(error, shown);
  } finally {
    if (fd !== undefined) closeSync(fd);
  }
}
