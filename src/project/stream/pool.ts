import type { Block } from './blocks.js';
import { Hand, type SentAnswers } from './hand.js';
import { mayNameDocument } from './names-document.js';
import type { StreamOptions } from './options.js';

/** Blocks that a thread holds at once where they go by turns: one at work, one waiting. */
export const WAITING = 2;

function ask(hand: Hand, block: Block): Promise<SentAnswers> {
  // A copy of its own, handed over: the chunk may be part of Node's pool.
  const bytes = Uint8Array.from(block.bytes);
  return hand.ask('block', { ...block, bytes }, [bytes.buffer]);
}

/**
 * Has a number of worker threads answer blocks; the answers come in the order of the blocks. What names a document goes to the
 * first of them, as it has to see the lines before; all else goes by turns.
 */
export async function* answerInPool(
  blocks: AsyncIterable<Block>,
  options: StreamOptions,
  workers: number,
): AsyncGenerator<SentAnswers> {
  const hands = Array.from({ length: workers }, () => new Hand({ options, fd: undefined }));
  const [first] = hands as [Hand, ...Hand[]];
  const pending: Promise<SentAnswers>[] = [];
  try {
    let turn = 0;
    for await (const block of blocks) {
      const hasDocuments = (block.lines || options.input === 'jsonl') && mayNameDocument(block.bytes);
      pending.push(ask(hasDocuments ? first : (hands[turn++ % workers] as Hand), block));
      if (pending.length >= workers * WAITING) yield (await pending.shift()) as SentAnswers;
    }
    while (pending.length > 0) yield (await pending.shift()) as SentAnswers;
  } finally {
    await Promise.all(hands.map((hand) => hand.dismiss()));
  }
}
