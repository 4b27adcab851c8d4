import { createHash } from 'node:crypto';
import { writeChunks } from '../write-chunks.js';
import { createNamed } from '../write-file.js';
import { type IndexPlace, makeRoom } from './index-place.js';
import { IndexWriter } from './index-writer.js';
import { pairOfUnit } from './pair-of-unit.js';
import { readMemoryFile } from './read-memory-file.js';

/** A memory whose index is written: its full path, how it is shown, and what its pairs are said to come from. */
export interface IndexedMemory {
  readonly path: string;
  readonly shown: string;
  readonly origin: string;
}

/**
 * Reads a memory and writes its index, which is there whole or not at all, in memory that does not grow with either. It is not flushed to the
 * disk: what a crash leaves is told by its checksums.
 *
 * @param stamp of the memory, from before it is read
 * @throws InputError where the memory cannot be read, or the index not be written
 */
export async function writeIndex(memory: IndexedMemory, place: IndexPlace, stamp: Buffer): Promise<void> {
  await makeRoom(place);
  const file = await createNamed(place.folder, place.file, false);
  // Told by the next write.
  file.stream.on('error', () => {});
  try {
    const hash = createHash('sha256');
    const writer = new IndexWriter(stamp);
    for await (const unit of readMemoryFile(memory.path, memory.shown, (bytes) => hash.update(bytes))) {
      const pair = pairOfUnit(unit, memory.origin);
      if (pair) writer.add(pair);
      await writeChunks(file.stream, writer.take());
    }
    await writeChunks(file.stream, writer.finish(hash.digest('hex')));
    await file.keep();
  } catch (error) {
    throw await file.drop(error);
  }
}
