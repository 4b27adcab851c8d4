import { Worker } from 'node:worker_threads';
import type { Answers } from './answer.js';
import type { Block } from './blocks.js';
import type { StreamOptions } from './options.js';

/** Blocks that a worker may hold at once: one at work, one waiting. */
const WAITING = 2;

interface Hand {
  readonly worker: Worker;
  readonly waiting: { resolve(answers: Answers): void; reject(error: unknown): void }[];
}

function hire(options: StreamOptions): Hand {
  const hand: Hand = {
    worker: new Worker(new URL('./stream-worker.js', import.meta.url), { workerData: options }),
    waiting: [],
  };
  hand.worker.on('message', (answers: Answers) => hand.waiting.shift()?.resolve(answers));
  hand.worker.on('error', (error) => {
    for (const { reject } of hand.waiting.splice(0)) reject(error);
  });
  return hand;
}

function ask(hand: Hand, block: Block): Promise<Answers> {
  return new Promise((resolve, reject) => {
    hand.waiting.push({ resolve, reject });
    // A copy of its own, handed over: the chunk may be part of Node's pool.
    const bytes = Uint8Array.from(block.bytes);
    hand.worker.postMessage({ ...block, bytes }, [bytes.buffer]);
  });
}

/** Has a number of worker threads answer blocks; the answers come in the order of the blocks. */
export async function* answerInPool(
  blocks: AsyncIterable<Block>,
  options: StreamOptions,
  workers: number,
): AsyncGenerator<Answers> {
  const hands = Array.from({ length: workers }, () => hire(options));
  const pending: Promise<Answers>[] = [];
  try {
    let turn = 0;
    for await (const block of blocks) {
      const answers = ask(hands[turn++ % workers] as Hand, block);
      answers.catch(() => {});
      pending.push(answers);
      if (pending.length >= workers * WAITING) yield (await pending.shift()) as Answers;
    }
    while (pending.length > 0) yield (await pending.shift()) as Answers;
  } finally {
    await Promise.all(hands.map((hand) => hand.worker.terminate()));
  }
}
