import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { codeKind } from '../../src/project/code-kind.js';
import { plainEnvironment, type Run, spawned, temporaryFolder } from '../support/command.js';

const folder = temporaryFolder();
let caches = 0;
let cache = '';

const facts = (env: NodeJS.ProcessEnv = {}): Run =>
  spawned(['facts', '147 people'], folder, '', plainEnvironment({ XDG_CACHE_HOME: cache, ...env }));
const code = (): string => join(cache, 'tarazi', 'code');
const kept = (): string[] => readdirSync(code()).map((name) => join(code(), name));

beforeEach(() => {
  cache = join(folder, `cache-${caches++}`);
});

describe('the code of a run', () => {
  it('is kept once for the next, which says the same', () => {
    const first = facts();
    expect(first).toMatchObject({ code: 0, stderr: '' });
    const [file = '', ...others] = kept();
    expect(others).toEqual([]);
    const before = statSync(file).mtimeMs;
    expect(facts()).toEqual(first);
    expect(kept()).toEqual([file]);
    expect(statSync(file).mtimeMs).toBe(before);
  });

  it.each<[string, (bytes: Buffer) => Buffer]>([
    [
      'one bit is another',
      (bytes) => bytes.fill((bytes[bytes.length >> 1] ?? 0) ^ 4, bytes.length >> 1, (bytes.length >> 1) + 1),
    ],
    ['the end is missing', (bytes) => bytes.subarray(0, bytes.length >> 1)],
    ['it is empty', () => Buffer.alloc(0)],
  ])('is made anew where %s', (_what, damage) => {
    const first = facts();
    const [file = ''] = kept();
    const whole = readFileSync(file);
    writeFileSync(file, damage(Buffer.from(whole)));
    expect(facts()).toEqual(first);
    expect(statSync(file).size).toBeGreaterThan(whole.length / 2);
    expect(readFileSync(file).equals(damage(Buffer.from(whole)))).toBe(false);
  });

  it('is not kept where the user wants none, or it cannot be written', () => {
    const first = facts({ NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(() => kept()).toThrow();
    mkdirSync(cache, { recursive: true });
    writeFileSync(join(cache, 'tarazi'), 'a file where the folder would be');
    expect(facts()).toEqual(first);
  });

  it('does not pile up: what is oldest goes', () => {
    mkdirSync(code(), { recursive: true });
    for (let index = 0; index < 30; index++) {
      const file = join(code(), `old-${index}.bin`);
      writeFileSync(file, '');
      utimesSync(file, index, index);
    }
    facts();
    const names = readdirSync(code());
    expect(names).toHaveLength(24);
    expect(names).toContain('old-29.bin');
    expect(names).not.toContain('old-0.bin');
    expect(names.filter((name) => name.includes('facts'))).toHaveLength(1);
  });
});

describe('the command as a module', () => {
  it('is the same command', () => {
    const file = join(inject('dist'), 'cli.js');
    const run = (args: readonly string[]): string =>
      execFileSync(process.execPath, [file, ...args], {
        encoding: 'utf8',
        env: plainEnvironment({ XDG_CACHE_HOME: cache }),
      });
    expect(run(['--version'])).toBe(spawned(['--version'], folder, '').stdout);
    expect(run(['facts', '147 people'])).toBe(facts().stdout);
  });
});

describe('what a command line’s code is kept as', () => {
  it.each([
    [['validate'], 'validate-none'],
    [['validate', 'a.JSONL', '--format', 'jsonl'], 'validate-jsonl'],
    [['validate', '-', '--input', 'jsonl'], 'validate-stdin'],
    [['--interface', 'az'], 'az-none'],
    [['../../x', 'a.b/../c'], 'none-none'],
    [[], 'none-none'],
  ])('%j: %s', (args, kind) => {
    expect(codeKind(args)).toBe(kind);
  });
});
