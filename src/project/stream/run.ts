import { open } from 'node:fs/promises';
import { UsageError } from '../../model/index.js';
import { addSummary, newSummary, type Summary } from '../../reports/summary-counts.js';
import { endPatience } from '../engine.js';
import { unreadable } from '../files.js';
import { Answerer } from './answer.js';
import type { Block } from './blocks.js';
import type { Sink } from './descriptors.js';
import type { StreamInput } from './input.js';
import type { StreamOptions } from './options.js';
import { pairBlocks } from './pair-blocks.js';
import { type Part, rangeOfPart } from './part.js';
import { linesBefore } from './read-range.js';
import { threadsFor } from './threads.js';

/** How a stream is run. */
export interface StreamRun {
  /** Threads that work on it; as many as are worth it where it is not said. The answers are the same for any number. */
  readonly workers?: number | undefined;
  /** Answer only the lines that begin in this part of a file. */
  readonly part?: Part | undefined;
}

/** Answers to some lines, on their way out. */
interface Answered {
  readonly text: string | Uint8Array;
  readonly counts: Summary;
}

async function* answerHere(blocks: AsyncIterable<Block>, options: StreamOptions): AsyncGenerator<Answered> {
  const answerer = new Answerer(options);
  for await (const block of blocks) yield await answerer.answer(block);
}

/** Answers lines of a file, which is read in pieces wherever they are needed. */
async function* answerLines(
  path: string,
  shown: string,
  options: StreamOptions,
  threads: number,
  part: Part | undefined,
): AsyncGenerator<Answered> {
  const file = await open(path).catch((error: unknown) => {
    throw unreadable(error, shown);
  });
  try {
    const range = rangeOfPart((await file.stat()).size, part);
    const firstLine = 1 + (await linesBefore(file.fd, range.start));
    yield* threads > 1
      ? (await import('./range-pool.js')).answerRanges(file.fd, range, firstLine, options, threads)
      : (await import('./answer-ranges.js')).answerRangesHere(file.fd, range, firstLine, options);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).syscall === undefined ? error : unreadable(error, shown);
  } finally {
    await file.close();
  }
}

async function* answersOf(
  { shown, bytes, plain, size, lines }: StreamInput,
  options: StreamOptions,
  { workers, part }: StreamRun,
): AsyncGenerator<Answered> {
  const threads = threadsFor(size === undefined || !part ? size : Math.ceil(size / part.of), workers);
  if (part && lines === undefined) throw new UsageError('part-input', { file: shown });
  if (lines !== undefined && (threads > 1 || part)) {
    yield* answerLines(lines, shown, options, threads, part);
    return;
  }
  yield* threads > 1
    ? (await import('./pool.js')).answerInPool(pairBlocks(bytes, options), options, threads)
    : answerHere(pairBlocks(plain, options), options);
}

/**
 * Reads pairs, checks each and writes an answer a line in the same order, in constant memory. Ends quietly when nobody
 * reads the answers any more; without an output they are only counted.
 */
export async function runStream(
  input: StreamInput,
  out: Sink | undefined,
  options: StreamOptions,
  run: StreamRun = {},
): Promise<Summary> {
  const sum = newSummary();
  // Most streams are long, and nothing has run often so far.
  endPatience();
  for await (const { text, counts } of answersOf(input, options, run)) {
    addSummary(sum, counts);
    if (out && !(await out.write(text))) break;
  }
  await out?.end();
  return sum;
}
