import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MemoryIndex, variant, writeTmx } from '../../src/memory/index.js';
import { importedParts } from '../../src/project/memory-index/imported-memory.js';
import { indexPlace, pruneIndexes } from '../../src/project/memory-index/index-place.js';
import { checksum, HEAD, PAGE, STAMP_AT, STAMP_BYTES, TAIL } from '../../src/project/memory-index/layout.js';
import { temporaryFolder } from '../support/command.js';
import { fc, runs } from '../support/properties.js';

const folder = temporaryFolder();
/** Long after all files of the tests: what they were is settled. */
const LATER = { worth: 0, now: Date.now() + 1e9 };
const NOW = { worth: 0, now: 0 };

const SENTENCES = Array.from(
  { length: 100 },
  (_, index) =>
    `Page ${index} has ${index * 37} lines, and line ${index % 7} of them is the ${index % 2 ? 'last' : 'first'}.`,
);
const QUESTIONS = [3, 44, 99].map((index) => SENTENCES[index]!.replace('lines', 'rows'));

function tmxOf(sentences: readonly string[], mark = ''): string {
  const units = sentences.map((text, index) => ({
    attributes: new Map(),
    properties: [],
    notes: [],
    variants: [variant('en', [text]), variant('az', [`${mark}${index}`])],
  }));
  return [...writeTmx({ sourceLanguage: 'en', toolVersion: '1' }, units)].join('');
}

/** A memory in a folder of its own, and its cache. */
function memory(name: string, text = tmxOf(SENTENCES)) {
  const home = join(folder, name);
  mkdirSync(home);
  const path = join(home, 'memory.tmx');
  writeFileSync(path, text);
  const cache = join(home, 'cache');
  const { file, folder: kept } = indexPlace(cache, path);
  const parts = (options = LATER) => importedParts({ path, shown: 'memory.tmx', origin: 'memory.tmx' }, cache, options);
  const answers = async (options = LATER) => {
    const { parts: found, again } = await parts(options);
    const index = new MemoryIndex(found, again);
    return QUESTIONS.map((question) => index.find([question], 5, 0.5));
  };
  return { path, cache, file, kept, parts, answers };
}

/** What is there without any index. */
async function without(path: string): Promise<unknown> {
  const { parts } = await importedParts({ path, shown: 'memory.tmx', origin: 'memory.tmx' }, undefined, LATER);
  const index = new MemoryIndex(parts);
  return QUESTIONS.map((question) => index.find([question], 5, 0.5));
}

/** Bytes of the directory of an index file, from where they begin. */
const directoryOf = (bytes: Buffer): number => bytes.length - TAIL - bytes.readUInt32LE(bytes.length - TAIL + 4);

/** The same index with another directory, its checksum right. */
function lying(bytes: Buffer, change: (directory: { body: number; parts: Record<string, number>[] }) => void): Buffer {
  const at = directoryOf(bytes);
  const directory = JSON.parse(bytes.toString('utf8', at, bytes.length - TAIL));
  const sums = bytes.subarray(HEAD + directory.body, at);
  change(directory);
  const text = Buffer.from(JSON.stringify(directory));
  const tail = Buffer.from(bytes.subarray(bytes.length - TAIL));
  tail.writeUInt32LE(text.length, 4);
  tail.writeUInt32LE(checksum(text, checksum(sums)), 8);
  return Buffer.concat([bytes.subarray(0, at), text, tail]);
}

describe('the index of an imported memory', () => {
  it('answers as the memory does without one, when it is made and when it is opened', async () => {
    const { path, file, answers } = memory('same');
    const expected = await without(path);
    expect(JSON.stringify(expected)).toContain('"origin":"memory.tmx"');
    expect(existsSync(file)).toBe(false);
    expect(await answers()).toEqual(expected);
    const { ino } = statSync(file);
    expect(await answers()).toEqual(expected);
    expect(statSync(file).ino).toBe(ino);
  });

  it('is opened without looking into the memory, where that has not changed', async () => {
    const { answers, file } = memory('opened');
    const expected = await answers();
    writeFileSync(
      file,
      lying(readFileSync(file), (directory) => Object.assign(directory, { source: 'what no file hashes to' })),
    );
    const { ino } = statSync(file);
    expect(await answers()).toEqual(expected);
    expect(statSync(file).ino).toBe(ino);
    await answers(NOW);
    expect(statSync(file).ino).not.toBe(ino);
  });

  it('says nothing of a memory that changed a moment ago: it may change again within a tick of the clock', async () => {
    const { answers, file } = memory('unsettled');
    await answers(NOW);
    const stampIn = (): Buffer => readFileSync(file).subarray(STAMP_AT, STAMP_AT + STAMP_BYTES);
    expect(stampIn()).toEqual(Buffer.alloc(STAMP_BYTES));
    const { ino } = statSync(file);
    await answers(LATER);
    expect(stampIn()).not.toEqual(Buffer.alloc(STAMP_BYTES));
    expect(statSync(file).ino).toBe(ino);
  });

  it('is made again where the memory has changed, in the same size and with the same time, too', async () => {
    const { path, answers } = memory('stale', tmxOf(SENTENCES, 'a'));
    utimesSync(path, 1000, 1000);
    const before = await answers();
    writeFileSync(path, tmxOf(SENTENCES, 'b'));
    utimesSync(path, 1000, 1000);
    const after = await answers();
    expect(after).not.toEqual(before);
    expect(after).toEqual(await without(path));
    writeFileSync(path, tmxOf(SENTENCES.slice(0, 10)));
    expect(await answers()).toEqual(await without(path));
    rmSync(path);
    expect(await answers()).toEqual(QUESTIONS.map(() => []));
  });

  it('is not made where it is not worth one, or has no place', async () => {
    const { path, cache, kept, parts, answers } = memory('small');
    await parts({ worth: 1e9, now: 0 });
    expect(existsSync(kept)).toBe(false);
    writeFileSync(cache, 'a file where the folder would be');
    expect(await answers()).toEqual(await without(path));
  });

  it('tells of a memory that cannot be read, and keeps nothing of it', async () => {
    const { kept, parts } = memory('unreadable', '<tmx><body><tu>');
    await expect(parts()).rejects.toMatchObject({ id: 'xml.not-well-formed', place: { file: 'memory.tmx', line: 1 } });
    expect(readdirSync(kept)).toEqual([]);
  });

  it('stands whole under several that make it at once', async () => {
    const { path, file, kept, answers } = memory('together');
    const expected = await without(path);
    const all = await Promise.all(
      Array.from({ length: 6 }, async (_, index) => {
        if (index % 2) rmSync(file, { force: true });
        return answers();
      }),
    );
    for (const one of all) expect(one).toEqual(expected);
    expect(readdirSync(kept)).toHaveLength(1);
    expect(await answers()).toEqual(expected);
  });

  it('is kept for the user alone', async () => {
    const { kept, answers } = memory('private');
    await answers();
    if (process.platform !== 'win32') expect(statSync(kept).mode & 0o77).toBe(0);
  });

  it('leaves when there is too much, what was not used for longest first', async () => {
    const { kept, file, answers } = memory('pruned');
    await answers();
    const other = join(kept, `${'0'.repeat(32)}.tarazitm`);
    writeFileSync(other, 'x');
    utimesSync(other, 1, 1);
    await pruneIndexes({ folder: kept, file }, 1);
    expect(readdirSync(kept)).toEqual([file.slice(kept.length + 1)]);
  });
});

describe('an index file that is not what was written', () => {
  /** The same index with another body, its checksums right. */
  function forged(bytes: Buffer, change: (body: Buffer, part: Record<string, number>) => void): Buffer {
    const at = directoryOf(bytes);
    const directory = JSON.parse(bytes.toString('utf8', at, bytes.length - TAIL));
    const copy = Buffer.from(bytes);
    const body = copy.subarray(HEAD, HEAD + directory.body);
    change(body, directory.parts[0]);
    for (let page = 0; page * PAGE < body.length; page++)
      copy.writeUInt32LE(checksum(body.subarray(page * PAGE, (page + 1) * PAGE)), HEAD + body.length + 4 * page);
    return lying(copy, () => {});
  }

  const damages: readonly [string, (bytes: Buffer) => Buffer][] = [
    ['empty', () => Buffer.alloc(0)],
    ['a byte', (bytes) => bytes.subarray(0, 1)],
    ['its head alone', (bytes) => bytes.subarray(0, HEAD)],
    ['its first half', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['without its last byte', (bytes) => bytes.subarray(0, -1)],
    ['longer by a byte', (bytes) => Buffer.concat([bytes, Buffer.of(0)])],
    ['of another kind', (bytes) => Buffer.concat([Buffer.from('PK\u0003\u0004'), bytes.subarray(4)])],
    ['of another version', (bytes) => Buffer.concat([bytes.subarray(0, 8), Buffer.of(9), bytes.subarray(9)])],
    ['zeros', (bytes) => Buffer.alloc(bytes.length)],
    [
      'a directory that is no JSON',
      (bytes) =>
        Buffer.concat([
          bytes.subarray(0, directoryOf(bytes)),
          Buffer.from('{'),
          bytes.subarray(directoryOf(bytes) + 1),
        ]),
    ],
    [
      'of another version of Unicode',
      (bytes) => lying(bytes, (directory) => Object.assign(directory, { unicode: '1.0' })),
    ],
    [
      'a body that is said to be larger',
      (bytes) => lying(bytes, (directory) => Object.assign(directory, { body: 1e12 })),
    ],
    ['a body of no size', (bytes) => lying(bytes, (directory) => Object.assign(directory, { body: -1 }))],
    ['parts that are none', (bytes) => lying(bytes, (directory) => Object.assign(directory, { parts: [null] }))],
    ...(['count', 'bits', 'records', 'offsets', 'starts', 'postings'] as const).flatMap((name) =>
      [-1, 1e15, Number.MAX_SAFE_INTEGER, 0.5].map((value): [string, (bytes: Buffer) => Buffer] => [
        `${name} that is ${value}`,
        (bytes) => lying(bytes, ({ parts }) => Object.assign(parts[0]!, { [name]: value })),
      ]),
    ),
    [
      'lists that run backwards',
      (bytes) => forged(bytes, (body, part) => body.writeUInt32LE(0xffffff, part.starts! + 8)),
    ],
    [
      'records that run backwards',
      (bytes) => forged(bytes, (body, part) => body.writeUInt32LE(0xffffff, part.offsets! + 8)),
    ],
    [
      'records that are no JSON',
      (bytes) => forged(bytes, (body, part) => body.fill('x', part.records!, part.offsets!)),
    ],
    ['numbers of pairs that are not there', (bytes) => forged(bytes, (body, part) => body.fill(0xff, part.postings!))],
  ];

  const { path, file, answers } = memory('damaged');

  it.each(damages)('%s: it is made again', async (_, damage) => {
    const expected = await answers();
    const sound = readFileSync(file);
    writeFileSync(file, damage(sound));
    expect(await answers()).toEqual(expected);
    // Where it was found out in the middle of a question, the next run makes it.
    expect(await answers()).toEqual(expected);
    expect(readFileSync(file).subarray(HEAD)).toEqual(sound.subarray(HEAD));
    expect(await without(path)).toEqual(expected);
  });

  it('never changes an answer, whatever byte is another', async () => {
    const expected = await answers();
    const sound = readFileSync(file);
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bytes = Buffer.from(sound);
        bytes[at]! ^= by;
        writeFileSync(file, bytes);
        expect(await answers()).toEqual(expected);
      }),
      { numRuns: runs(60) },
    );
  });

  it('never changes an answer, wherever it ends', async () => {
    const expected = await answers();
    const sound = readFileSync(file);
    await fc.assert(
      fc.asyncProperty(fc.nat(sound.length - 1), async (length) => {
        writeFileSync(file, sound);
        truncateSync(file, length);
        expect(await answers()).toEqual(expected);
      }),
      { numRuns: runs(20) },
    );
  });
});
