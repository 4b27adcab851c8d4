import { Answerer, type Answers } from './answer.js';
import { answerRange } from './answer-range.js';
import { type ByteRange, cutRange } from './byte-ranges.js';
import type { StreamOptions } from './options.js';
import { readRange } from './read-range.js';

/** Bytes read at once. */
const PIECE = 256 * 1024;

/** Answers the lines that begin in a range of an open file, in this thread. */
export async function* answerRangesHere(
  fd: number,
  range: ByteRange,
  firstLine: number,
  options: StreamOptions,
): AsyncGenerator<Answers> {
  const answerer = new Answerer(options);
  let line = firstLine;
  for (const piece of cutRange(range, PIECE)) {
    const lines = await readRange(fd, piece);
    yield await answerRange(answerer, lines, line);
    line += lines.lines;
  }
}
