import { Worker } from 'node:worker_threads';
import type { Answers } from './answer.js';
import type { Block } from './blocks.js';
import type { StreamOptions } from './options.js';

/** Blocks that a worker holds at once where they go by turns: one at work, one waiting. */
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

/** `"document"`, and how its letters begin where JSON writes them by their numbers. */
const NAMES_DOCUMENT = ['"document"', '\\u006', '\\u007'];

/** Whether a line of a block may name its document. */
const mayNameDocument = ({ bytes }: Block): boolean => NAMES_DOCUMENT.some((sign) => bytes.includes(sign));

/**
 * Has a number of worker threads answer blocks; the answers come in the order of the blocks. What names a document goes to the
 * first of them, as it has to see the lines before; all else goes by turns.
 */
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
      const hand = (block.lines || options.input === 'jsonl') && mayNameDocument(block) ? 0 : turn++ % workers;
      const answers = ask(hands[hand] as Hand, block);
      answers.catch(() => {});
      pending.push(answers);
      if (pending.length >= workers * WAITING) yield (await pending.shift()) as Answers;
    }
    while (pending.length > 0) yield (await pending.shift()) as Answers;
  } finally {
    await Promise.all(hands.map((hand) => hand.worker.terminate()));
  }
}
