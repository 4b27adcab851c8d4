import type { Writable } from 'node:stream';
import { Answerer, type Answers } from './answer.js';
import type { Block } from './blocks.js';
import { addCounts, noCounts, type StreamCounts, type StreamOptions } from './options.js';
import { Output } from './output.js';
import { pairBlocks } from './pair-blocks.js';

async function* answerHere(blocks: AsyncIterable<Block>, options: StreamOptions): AsyncGenerator<Answers> {
  const answerer = new Answerer(options);
  for await (const block of blocks) yield await answerer.answer(block);
}

/**
 * Reads pairs, checks each and writes an answer a line in the same order, in constant memory. Ends quietly when nobody
 * reads the answers any more.
 */
export async function runStream(
  input: AsyncIterable<Buffer>,
  output: Writable,
  options: StreamOptions,
  workers = 1,
): Promise<StreamCounts> {
  const sum = noCounts();
  const out = new Output(output);
  const blocks = pairBlocks(input, options);
  const answers =
    workers > 1 ? (await import('./pool.js')).answerInPool(blocks, options, workers) : answerHere(blocks, options);
  for await (const { text, counts } of answers) {
    addCounts(sum, counts);
    if (!(await out.write(text))) break;
  }
  await out.end();
  return sum;
}
