import { unicodeEncoding } from '../../text/decode-table.js';
import { type Block, blocksOf } from './blocks.js';
import type { StreamOptions } from './options.js';

/** The pairs of an input, block by block. Tabs in UTF-16 are what a spreadsheet saves as “Unicode text”, quotes and all. */
export async function* pairBlocks(chunks: AsyncIterable<Buffer>, options: StreamOptions): AsyncGenerator<Block> {
  if (options.input === 'csv') {
    yield* (await import('./table-blocks.js')).tableBlocks(chunks, options);
    return;
  }
  if (options.input === 'xlsx') {
    yield* (await import('./sheet-blocks.js')).sheetBlocks(chunks, options);
    return;
  }
  if (options.input === 'jsonl') {
    yield* blocksOf(chunks);
    return;
  }
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  async function* all(): AsyncGenerator<Buffer> {
    if (!first.done) yield first.value;
    yield* { [Symbol.asyncIterator]: () => iterator };
  }
  const wide = !first.done && unicodeEncoding(first.value) !== 'utf-8';
  yield* wide ? (await import('./table-blocks.js')).tableBlocks(all(), options, '\t') : blocksOf(all());
}
