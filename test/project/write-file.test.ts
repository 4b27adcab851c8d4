import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryName } from '../../src/project/leftovers.js';
import { createNamed, makeFolder, removeInside, writeInside, writeNamed } from '../../src/project/write-file.js';
import { temporaryFolder } from '../support/command.js';

const home = realpathSync(temporaryFolder());
let count = 0;

/** A project folder of its own, and a folder of others beside it with a victim in it. */
function places(): { folder: string; outside: string; victim: string } {
  const folder = join(home, `${++count}`, 'project');
  const outside = join(home, `${count}`, 'outside');
  for (const path of [folder, outside]) mkdirSync(path, { recursive: true });
  const victim = join(outside, 'victim');
  writeFileSync(victim, 'theirs');
  return { folder, outside, victim };
}

const text = (...path: string[]): string => readFileSync(join(...path), 'utf8');

describe('a file is written whole', () => {
  it('makes folders, replaces, and leaves nothing beside', async () => {
    const { folder } = places();
    expect(await writeInside(folder, 'deep/er/file.txt', 'ə1')).toBe(true);
    expect(await writeInside(folder, 'deep/er/file.txt', 'ə2')).toBe(true);
    expect(text(folder, 'deep/er/file.txt')).toBe('ə2');
    expect(readdirSync(join(folder, 'deep/er'))).toEqual(['file.txt']);
  });

  it('never through the old file: who reads that goes on reading it as it was', async () => {
    const { folder } = places();
    writeFileSync(join(folder, 'a'), 'old');
    linkSync(join(folder, 'a'), join(folder, 'held'));
    await writeInside(folder, 'a', 'new');
    expect([text(folder, 'a'), text(folder, 'held')]).toEqual(['new', 'old']);
    const { stream, keep } = await createNamed(folder, 'a');
    stream.write('in pie');
    expect(text(folder, 'a')).toBe('new');
    stream.write('ces');
    await keep();
    expect(text(folder, 'a')).toBe('in pieces');
  });

  it('keeps its mode', async () => {
    const { folder } = places();
    writeFileSync(join(folder, 'a'), 'old', { mode: 0o640 });
    await writeInside(folder, 'a', 'new');
    expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o640);
  });

  it('leaves a file alone that says the same', async () => {
    const { folder } = places();
    writeFileSync(join(folder, 'same'), 'x');
    utimesSync(join(folder, 'same'), 1000, 1000);
    expect(await writeInside(folder, 'same', 'x')).toBe(false);
    expect(statSync(join(folder, 'same')).mtimeMs).toBe(1_000_000);
  });

  it('leaves what was there where the writing is given up', async () => {
    const { folder } = places();
    writeFileSync(join(folder, 'a'), 'old');
    const { stream, drop } = await createNamed(folder, 'a');
    stream.write('half');
    await drop(undefined);
    expect(text(folder, 'a')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a']);
  });

  it.each([
    ['below a file', 'a/b'],
    ['where a folder stands', '.'],
  ])('tells where it cannot: %s', async (_, path) => {
    const { folder } = places();
    writeFileSync(join(folder, 'a'), '');
    await expect(writeInside(folder, path, 'x')).rejects.toMatchObject({ id: 'file-unwritable' });
  });
});

/** Links that a copy of a project may bring, and the path that is written to. */
const links: [string, string, (folder: string, outside: string) => void][] = [
  ['the file is one', 'a', (folder, outside) => symlinkSync(join(outside, 'victim'), join(folder, 'a'))],
  ['a relative one', 'a', (folder) => symlinkSync('../outside/victim', join(folder, 'a'))],
  ['one to a file that is not there yet', 'a', (folder) => symlinkSync('../outside/new', join(folder, 'a'))],
  ['the folder is one', 'd/victim', (folder, outside) => symlinkSync(outside, join(folder, 'd'))],
  ['a folder above is one', 'd/e/f/victim', (folder, outside) => symlinkSync(outside, join(folder, 'd'))],
  [
    'one that leads to another',
    'a',
    (folder) => {
      symlinkSync('b', join(folder, 'a'));
      symlinkSync('../outside/victim', join(folder, 'b'));
    },
  ],
  ['one to a folder that is not there yet', 'd/victim', (folder) => symlinkSync('../outside/new', join(folder, 'd'))],
];

describe('a link that leads out of the folder', () => {
  it.each(links)('is not followed: %s', async (_, path, lay) => {
    const { folder, outside } = places();
    lay(folder, outside);
    const refused = { id: 'link-outside', data: { file: path, target: expect.stringContaining(outside) } };
    await expect(writeInside(folder, path, 'ours')).rejects.toMatchObject(refused);
    await expect(writeNamed(folder, path, 'ours')).rejects.toMatchObject(refused);
    await expect(createNamed(folder, path)).rejects.toMatchObject(refused);
    await expect(makeFolder(folder, path)).rejects.toMatchObject({ id: 'link-outside' });
    expect(readdirSync(outside)).toEqual(['victim']);
    expect(text(outside, 'victim')).toBe('theirs');
  });

  it('removes nothing there either', async () => {
    const { folder, outside } = places();
    symlinkSync(outside, join(folder, 'd'));
    await expect(removeInside(folder, 'd/victim')).rejects.toMatchObject({ id: 'link-outside' });
    symlinkSync('../outside/victim', join(folder, 'a'));
    await removeInside(folder, 'a');
    expect(readdirSync(folder)).toEqual(['d']);
    expect(text(outside, 'victim')).toBe('theirs');
  });

  it('is an error where it goes round and round', async () => {
    const { folder } = places();
    symlinkSync('b', join(folder, 'a'));
    symlinkSync('a', join(folder, 'b'));
    await expect(writeInside(folder, 'a', 'x')).rejects.toMatchObject({ id: 'file-unwritable' });
  });

  it('is no temporary file that was laid out', async () => {
    const { folder, victim } = places();
    // Nobody can know the random part; even so, what stands there already is never written to.
    const name = temporaryName();
    symlinkSync(victim, join(folder, name));
    await writeInside(folder, 'a', 'ours');
    expect(readFileSync(victim, 'utf8')).toBe('theirs');
  });
});

describe('a link that stays in the folder, or that the user names', () => {
  it('is followed', async () => {
    const { folder } = places();
    mkdirSync(join(folder, 'content'));
    symlinkSync('content', join(folder, 'locales'));
    await writeInside(folder, 'locales/az/a.md', 'ours');
    expect(text(folder, 'content/az/a.md')).toBe('ours');
  });

  it('may be the way to the folder itself', async () => {
    const { folder } = places();
    symlinkSync(folder, `${folder}-link`);
    await writeInside(`${folder}-link`, 'a', 'ours');
    expect(text(folder, 'a')).toBe('ours');
  });

  it('leads where it leads outside the folder', async () => {
    const { folder, outside, victim } = places();
    symlinkSync('victim', join(outside, 'link'));
    await writeNamed(folder, join(outside, 'link'), 'ours');
    expect(readFileSync(victim, 'utf8')).toBe('ours');
    await expect(writeInside(folder, '../outside/link', 'x')).rejects.toMatchObject({ id: 'path-outside' });
  });
});

describe('what is no regular file', () => {
  it('is written to and stays: a device', async () => {
    const { folder } = places();
    const isDevice = (): boolean => statSync('/dev/null').isCharacterDevice();
    expect(await writeNamed(folder, '/dev/null', 'ours')).toBe(true);
    const file = await createNamed(folder, '/dev/null');
    file.stream.write('ours');
    await file.keep();
    expect(isDevice()).toBe(true);
  });

  it('is written to and stays: a pipe that is read', async () => {
    const { folder } = places();
    const pipe = join(folder, 'pipe');
    spawnSync('mkfifo', [pipe]);
    const reader = spawn('cat', [pipe]);
    const heard: Buffer[] = [];
    reader.stdout.on('data', (chunk: Buffer) => heard.push(chunk));
    const ended = new Promise((done) => reader.once('close', done));
    const long = 'ə'.repeat(200_000);
    // The reader is there as soon as it has opened its end.
    for (;;) {
      const wrote = await writeNamed(folder, 'pipe', long).catch((error: { id?: string }) => error.id);
      if (wrote === true) break;
      expect(wrote).toBe('pipe-unread');
    }
    await ended;
    expect(Buffer.concat(heard).toString('utf8')).toBe(long);
    expect(statSync(pipe).isFIFO()).toBe(true);
  });

  it('is refused: a pipe that nobody reads', async () => {
    const { folder } = places();
    spawnSync('mkfifo', [join(folder, 'pipe')]);
    await expect(writeNamed(folder, 'pipe', 'x')).rejects.toMatchObject({ id: 'pipe-unread', data: { file: 'pipe' } });
    await expect(createNamed(folder, 'pipe')).rejects.toMatchObject({ id: 'pipe-unread' });
  });
});

describe('temporary files that were left behind', () => {
  const host = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
  /** A process that has ended. */
  const dead = spawnSync('true').pid;
  const name = (of: string, pid: number): string => `.tarazi-${of}-${pid}-0123456789ab.tmp`;

  it.each([
    ['of a process that has ended', name(host, dead), false, false],
    ['of a process that lives', name(host, process.ppid), false, true],
    ['of another machine', name('00000000', dead), false, true],
    ['of another machine, long ago', name('00000000', dead), true, false],
    ['of something else', 'notes.tmp', true, true],
    ['with a name that is only like ours', `x${name(host, dead)}`, true, true],
  ])('are removed by the next run, or not: %s', async (_, left, old, stays) => {
    const { folder } = places();
    writeFileSync(join(folder, left), 'half');
    if (old) utimesSync(join(folder, left), 1000, 1000);
    await writeInside(folder, 'a', 'x');
    expect(existsSync(join(folder, left))).toBe(stays);
  });
});
