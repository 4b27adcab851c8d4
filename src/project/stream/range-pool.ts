import { type ByteRange, cutRange } from './byte-ranges.js';
import { Hand, type SentAnswers } from './hand.js';
import type { StreamOptions } from './options.js';
import { WAITING } from './pool.js';

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
 * knows the number of its first line. Pieces in which a line names a document go to the first thread, in their order.
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
  const [first] = hands as [Hand, ...Hand[]];
  const pending: Promise<SentAnswers>[] = [];
  try {
    let turn = 0;
    let step: Promise<Step> = Promise.resolve({ next: firstLine, answers: undefined });
    for (const part of cutRange(range, piece)) {
      const hand = hands[turn++ % workers] as Hand;
      const read = hand.ask('read', part);
      step = Promise.all([step, read]).then(([{ next }, { lines, documents }]) => {
        const elsewhere = documents && hand !== first;
        if (elsewhere) hand.ask('forget', part);
        const answers = (elsewhere ? first : hand).ask('answer', { ...part, firstLine: next });
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
