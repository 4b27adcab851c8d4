import { closeSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type Block, blocksOf } from '../../src/project/stream/blocks.js';
import { cutRange } from '../../src/project/stream/byte-ranges.js';
import { rangeOfPart } from '../../src/project/stream/part.js';
import { linesBefore, readRange } from '../../src/project/stream/read-range.js';
import { threadsFor } from '../../src/project/stream/threads.js';
import { temporaryFolder } from '../support/command.js';
import { fc, runs } from '../support/properties.js';

const folder = temporaryFolder();
const file = join(folder, 'lines');
const opened: number[] = [];
afterAll(() => {
  for (const fd of opened) closeSync(fd);
});

function written(text: string): { fd: number; size: number } {
  writeFileSync(file, text);
  const fd = openSync(file, 'r');
  opened.push(fd);
  return { fd, size: Buffer.byteLength(text) };
}

/** Each line with its number; one that was dropped as null. */
function numbered(blocks: readonly Block[]): [number, string | null][] {
  return blocks.flatMap(({ bytes, firstLine, overlong }): [number, string | null][] => {
    if (overlong) return [[firstLine, null]];
    const lines = bytes.toString().split('\n');
    if (lines.at(-1) === '') lines.pop();
    return lines.map((line, index) => [firstLine + index, line]);
  });
}

async function inRanges(text: string, bytes: number, limit: number): Promise<[number, string | null][]> {
  const { fd, size } = written(text);
  const blocks: Block[] = [];
  let line = 1;
  for (const range of cutRange({ start: 0, end: size }, bytes)) {
    const read = await readRange(fd, range, limit);
    expect(await linesBefore(fd, range.start)).toBe(line - 1);
    blocks.push({ bytes: read.bytes, firstLine: line });
    if (read.overlong) blocks.push({ bytes: Buffer.alloc(0), firstLine: line + read.lines - 1, overlong: true });
    line += read.lines;
  }
  return numbered(blocks);
}

async function inChunks(text: string, bytes: number, limit: number): Promise<[number, string | null][]> {
  async function* chunks(): AsyncGenerator<Buffer> {
    const all = Buffer.from(text);
    for (const { start, end } of cutRange({ start: 0, end: all.length }, bytes)) yield all.subarray(start, end);
  }
  const blocks: Block[] = [];
  for await (const block of blocksOf(chunks(), limit)) blocks.push(block);
  return numbered(blocks);
}

describe('ranges of a file side by side', () => {
  it.each([
    ['lines of one length', 'aa\nbb\ncc\n', 3],
    ['cuts within lines', 'aaaa\nbbbb\ncccc\n', 3],
    ['a last line without an end', 'aa\nbb', 2],
    ['a line longer than several ranges', `a\n${'b'.repeat(50)}\nc\n`, 4],
    ['empty lines', '\n\n\na\n\n', 1],
    ['one line', 'a', 1],
  ])('give every line once, with its number: %s', async (_, text, bytes) => {
    const lines = text.endsWith('\n') ? text.slice(0, -1).split('\n') : text.split('\n');
    expect(await inRanges(text, bytes, 1000)).toEqual(lines.map((line, index) => [index + 1, line]));
  });

  it('drop the same lines as the stream, wherever it is cut', async () => {
    const line = fc.oneof(fc.string({ maxLength: 6 }), fc.constant('x'.repeat(30)), fc.constant('ə'.repeat(6)));
    const text = fc
      .array(
        line.map((part) => part.replace(/\n/g, ' ')),
        { minLength: 1 },
      )
      .map((lines) => lines.join('\n'));
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 9, max: 20 }),
        async (all, bytes, limit) => {
          fc.pre(all !== '');
          expect(await inRanges(all, bytes, limit)).toEqual(await inChunks(all, bytes, limit));
        },
      ),
      { numRuns: runs(60) },
    );
  });
});

describe('parts of a file', () => {
  it('are the whole together, of one size but for a byte', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 50 }), (size, of) => {
        const ranges = Array.from({ length: of }, (_, index) => rangeOfPart(size, { number: index + 1, of }));
        expect([ranges[0]?.start, ranges.at(-1)?.end]).toEqual([0, size]);
        for (const [index, { start, end }] of ranges.entries()) {
          if (index > 0) expect(start).toBe(ranges[index - 1]?.end);
          expect([0, 1]).toContain(end - start - Math.floor(size / of));
        }
      }),
    );
  });
});

describe('the number of threads', () => {
  const MB = 1024 * 1024;
  const machine = { processors: 8, memory: 64_000 * MB };
  it.each([
    ['as many as are asked for, whatever comes', 1, 3, machine, 3],
    ['one for what is small', 7 * MB, undefined, machine, 1],
    ['one where nobody knows how much comes', undefined, undefined, machine, 1],
    ['two from where they pay', 8 * MB, undefined, machine, 2],
    ['no more than there are processors', 8000 * MB, undefined, machine, 8],
    ['no more than there is memory for', 8000 * MB, undefined, { ...machine, memory: 800 * MB }, 3],
    ['one where there is hardly any memory', 8000 * MB, undefined, { ...machine, memory: MB }, 1],
  ])('is %s', (_, size, asked, on, threads) => {
    expect(threadsFor(size, asked, on)).toBe(threads);
  });
});
