import { describe, expect, it } from 'vitest';
import { type Block, blocksOf } from '../../src/project/stream/blocks.js';

const MEGABYTE = 1024 * 1024;
/** What is promised. */
const LINE_LIMIT = 16 * MEGABYTE;

async function blocks(lineBytes: number): Promise<Block[]> {
  async function* chunks(): AsyncGenerator<Buffer> {
    yield Buffer.from('{}\n');
    for (let left = lineBytes; left > 0; left -= MEGABYTE) yield Buffer.alloc(Math.min(left, MEGABYTE), 'x');
    yield Buffer.from('\n{}\n');
  }
  const found: Block[] = [];
  for await (const block of blocksOf(chunks())) found.push(block);
  return found;
}

describe('the longest line is 16 MB', () => {
  it.each<[string, number, boolean]>([
    ['as long as that', LINE_LIMIT, false],
    ['longer by a byte', LINE_LIMIT + 1, true],
  ])('%s is taken or dropped, and the lines around it are read', async (_, bytes, dropped) => {
    const found = await blocks(bytes);
    expect(found.map(({ firstLine }) => firstLine)).toEqual(dropped ? [1, 2, 3] : [1, 2]);
    expect(found.some(({ overlong }) => overlong)).toBe(dropped);
    expect(found.at(-1)?.bytes.toString().trim().endsWith('{}')).toBe(true);
  });
});
