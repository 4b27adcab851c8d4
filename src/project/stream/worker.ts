import { parentPort, workerData } from 'node:worker_threads';
import { Answerer } from './answer.js';
import type { Block } from './blocks.js';
import type { StreamOptions } from './options.js';

/** A thread's whole life: answer the blocks that it is given, one after the other. */
export function work(): void {
  const answerer = new Answerer(workerData as StreamOptions);
  let last: Promise<void> = Promise.resolve();

  parentPort?.on('message', (block: Omit<Block, 'bytes'> & { bytes: Uint8Array }) => {
    last = last.then(async () => {
      const { buffer, byteOffset, byteLength } = block.bytes;
      const answers = await answerer.answer({
        ...block,
        bytes: Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength),
      });
      parentPort?.postMessage(answers);
    });
  });
}
