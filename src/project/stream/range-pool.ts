import { type ByteRange, cutRange } from './byte-ranges.js';
import { Hand, type SentAnswers } from './hand.js';
import type { StreamOptions } from './options.js';
import { askAll, WAITING } from './pool.js';
import type { Share } from './share.js';

const LEAST_RANGE = 64 * 1024;
const MOST_RANGE = 1024 * 1024;
/** Ranges for each thread, at least, so that none is idle for long while the last ones are answered. */
const SHARES = 16;

/** How far the chain of ranges has come: the number of the next range's first line. */
interface Step {
  readonly next: number;
  /** Of the range before; not to be waited for by the chain. */
  readonly answers: readonly [Promise<SentAnswers>] | undefined;
}

/**
 * Has a number of worker threads read a range of an open file and answer its lines: each reads pieces of it by itself, by turns;
 * the answers come in the order of the lines. How many lines a piece has is told before they are answered, so that the next one
 * knows the number of its first line. Pieces in which lines name documents are read by all threads, each of which answers the lines of
 * its own documents, in their order.
 */
export async function* answerRanges(
  fd: number,
  range: ByteRange,
  firstLine: number,
  options: StreamOptions,
  workers: number,
): AsyncGenerator<SentAnswers> {
  const size = range.end - range.start;
  const piece = Math.min(MOST_RANGE, Math.max(LEAST_RANGE, Math.ceil(size / (workers * SHARES))));
  const hands = Array.from({ length: workers }, () => new Hand({ options, fd }));
  const pending: Promise<SentAnswers>[] = [];
  try {
    let turn = 0;
    let step: Promise<Step> = Promise.resolve({ next: firstLine, answers: undefined });
    for (const part of cutRange(range, piece)) {
      const rest = turn++ % workers;
      const hand = hands[rest] as Hand;
      const read = hand.ask('read', part);
      step = Promise.all([step, read]).then(([{ next }, { lines, documents }]) => {
        const answer = (one: Hand, share?: Share): Promise<SentAnswers> =>
          one.ask('answer', { ...part, firstLine: next, share });
        const answers = documents ? askAll(hands, rest, answer) : answer(hand);
        answers.catch(() => {});
        return { next: next + lines, answers: [answers] };
      });
      step.catch(() => {});
      const answered = step.then(({ answers }) => (answers as readonly [Promise<SentAnswers>])[0]);
      answered.catch(() => {});
      pending.push(answered);
      if (pending.length >= workers * WAITING) yield (await pending.shift()) as SentAnswers;
    }
    while (pending.length > 0) yield (await pending.shift()) as SentAnswers;
  } finally {
    await Promise.all(hands.map((hand) => hand.dismiss()));
  }
}
