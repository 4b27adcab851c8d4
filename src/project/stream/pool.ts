import type { Block } from './blocks.js';
import { Hand, type SentAnswers } from './hand.js';
import { joinShares } from './join-shares.js';
import { mayNameDocument } from './names-document.js';
import type { StreamOptions } from './options.js';
import type { Share } from './share.js';

/** Blocks that a thread holds at once where they go by turns: one at work, one waiting. */
export const WAITING = 2;

function ask(hand: Hand, block: Block, share?: Share): Promise<SentAnswers> {
  // A copy of its own, handed over: the chunk may be part of Node's pool.
  const bytes = Uint8Array.from(block.bytes);
  return hand.ask('block', { ...block, bytes, share }, [bytes.buffer]);
}

/** Has all threads answer their shares of lines that name documents. `ask`: asks one of them; `rest`: who answers the other lines. */
export async function askAll(
  hands: readonly Hand[],
  rest: number,
  ask: (hand: Hand, share: Share) => Promise<SentAnswers>,
): Promise<SentAnswers> {
  return joinShares(await Promise.all(hands.map((hand, thread) => ask(hand, { thread, of: hands.length, rest }))));
}

/**
 * Has a number of worker threads answer blocks; the answers come in the order of the blocks. Blocks go by turns; of those in which lines
 * name documents each thread answers those of its own, as it has to see the document's lines before.
 */
export async function* answerInPool(
  blocks: AsyncIterable<Block>,
  options: StreamOptions,
  workers: number,
): AsyncGenerator<SentAnswers> {
  const hands = Array.from({ length: workers }, () => new Hand({ options, fd: undefined }));
  const pending: Promise<SentAnswers>[] = [];
  try {
    let turn = 0;
    for await (const block of blocks) {
      const hasDocuments = (block.lines || options.input === 'jsonl') && mayNameDocument(block.bytes);
      const rest = turn++ % workers;
      const answers = hasDocuments
        ? askAll(hands, rest, (hand, share) => ask(hand, block, share))
        : ask(hands[rest] as Hand, block);
      answers.catch(() => {});
      pending.push(answers);
      if (pending.length >= workers * WAITING) yield (await pending.shift()) as SentAnswers;
    }
    while (pending.length > 0) yield (await pending.shift()) as SentAnswers;
  } finally {
    await Promise.all(hands.map((hand) => hand.dismiss()));
  }
}
