import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inside, readBytes, shownPath } from '../../src/project/files.js';
import { nearest } from '../../src/project/nearest.js';
import { parseWaivers } from '../../src/project/waivers.js';
import { temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();

describe('inside', () => {
  it.each(['../x', 'a/../../x', '/etc/passwd', '..'])('refuses %s', (path) => {
    expect(() => inside(folder, path)).toThrow(expect.objectContaining({ id: 'path-outside' }));
  });
  it.each(['a', 'a/../b', '..a/b', '.'])('takes %s', (path) => {
    expect(inside(folder, path)).toBe(join(folder, path).replace(/\/$/, ''));
  });
});

describe('readBytes', () => {
  it.each([
    ['absent', 'file-missing'],
    ['folder', 'file-unreadable'],
    ['large', 'file-too-large'],
  ])('tells of a file that is %s', async (name, id) => {
    mkdirSync(join(folder, 'folder'), { recursive: true });
    writeFileSync(join(folder, 'large'), 'x'.repeat(100));
    await expect(readBytes(join(folder, name), name, 99)).rejects.toMatchObject({ id, data: { file: name } });
  });
});

describe.runIf(existsSync('/dev/zero'))('a device', () => {
  it('is read as far as the limit goes', async () => {
    await expect(readBytes('/dev/zero', 'zero', 1_000_000)).rejects.toMatchObject({ id: 'file-too-large' });
    expect(await readBytes('/dev/null', 'null', 99)).toHaveLength(0);
  });
});

describe('shownPath', () => {
  it('is relative, with slashes', () => {
    expect(shownPath(folder, join(folder, 'a', 'b'))).toBe('a/b');
    expect(existsSync(folder)).toBe(true);
    symlinkSync(folder, join(folder, 'link'), 'junction');
  });
});

describe('parseWaivers', () => {
  const head = 'fingerprint,reason,author,date,until\n';

  it('reads them', () => {
    expect(
      parseWaivers(`${head}ABCDEF01,"as agreed, twice",A,2024-01-20,2024-12-31\n0123456789abcdef,,,,\n`, 'w'),
    ).toEqual([
      {
        fingerprint: 'abcdef01',
        reason: 'as agreed, twice',
        author: 'A',
        date: '2024-01-20',
        until: '2024-12-31',
        place: { file: 'w', line: 2, column: 1 },
      },
      { fingerprint: '0123456789abcdef', reason: '', place: { file: 'w', line: 3, column: 1 } },
    ]);
  });

  it.each([
    ['other columns', 'a,b\n', 'waivers-columns', 1],
    ['a short fingerprint', `${head}abc,x\n`, 'waivers-fingerprint', 2],
    ['a date of another kind', `${head}abcdef01,x,,20.01.1990\n`, 'waivers-date', 2],
  ])('refuses %s with its line', (_, text, id, line) => {
    expect(() => parseWaivers(text, 'w')).toThrow(expect.objectContaining({ id, place: { file: 'w', line } }));
  });
});

describe('nearest', () => {
  it.each([
    ['sorce', 'source'],
    ['taget', 'targets'],
    ['SOURCE', 'source'],
    ['zzz', undefined],
    ['x'.repeat(100), undefined],
  ])('%s is %s', (word, name) => {
    expect(nearest(word, ['source', 'targets'])).toBe(name);
  });
});
