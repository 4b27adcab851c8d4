import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tarazi, temporaryFolder } from '../support/command.js';
import { DOCUMENT } from '../support/document-of-names.js';

const command = tarazi();
const folder = temporaryFolder();

const idsOf = (stdout: string): number[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((answer) => (JSON.parse(answer) as { id: number }).id);

const pair = { source: '147 people', target: '147 nəfər', sourceLanguage: 'en', targetLanguage: 'az' };
const lines = (list: readonly (object | string)[]): string =>
  list.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');

describe('the pool', () => {
  it.each([
    ['a file, which each thread reads by itself', 'a.jsonl'],
    ['standard input', '-'],
  ])('answers 30,000 lines of very different length in their order: %s', (_, path) => {
    // Some blocks are many short lines, some a few long ones: whoever is quick is not first for that.
    const line = (id: number): string => {
      const words = Math.floor(id / 1500) % 4 === 0 ? 400 : 1;
      const source = `${'word '.repeat(words)}${id}`;
      return JSON.stringify({ id, source, target: source, sourceLanguage: 'en', targetLanguage: 'az' });
    };
    const text = `${Array.from({ length: 30_000 }, (_, id) => line(id)).join('\n')}\n`;
    writeFileSync(join(folder, 'a.jsonl'), text);
    const args = ['validate', path, '--input', 'jsonl', '--format', 'jsonl', '--workers', '3'];
    const ids = idsOf(command(args, folder, path === '-' ? text : '').stdout);
    expect(ids).toHaveLength(30_000);
    expect(ids.findIndex((id, index) => id !== index)).toBe(-1);
  });

  it('gives the bytes that one thread gives: broken lines with file and number, lines without an id, long ones', () => {
    const list = Array.from({ length: 4000 }, (_, id): object | string =>
      id % 500 === 250
        ? '{broken'
        : id % 7 === 0
          ? ''
          : { ...(id % 3 === 0 && { id }), ...pair, ...(id % 11 === 0 && { target: '174 nəfər' }) },
    );
    list[1000] = `{"source":"${'x'.repeat(17 * 1024 * 1024)}"}`;
    writeFileSync(join(folder, 'b.jsonl'), `\uFEFF${lines(list)}`);
    const [one, three] = ['1', '3'].map((workers) =>
      command(['validate', 'b.jsonl', '--format', 'jsonl', '--workers', workers], folder),
    );
    expect(three).toEqual(one);
    expect(one?.code).toBe(2);
    expect(one?.stdout).toContain('{"id":null,"file":"b.jsonl","line":251,"error":"Not valid JSON"}');
    expect(one?.stdout).toContain('{"id":null,"file":"b.jsonl","line":1001,"error":"The line is longer');
  });

  it('gives the lines of a document to one thread, wherever they stand', () => {
    // Each sentence in a stretch of its own, as the others fill it.
    const filler = Array.from({ length: 35 }, (_, id) => ({
      ...pair,
      source: `${'word '.repeat(400)}${id}`,
      target: null,
    }));
    const run = (document: string | undefined, workers: string) => {
      const list = DOCUMENT.flatMap(([source, target]) => [...filler, { ...pair, source, target, document }]);
      writeFileSync(join(folder, 'd.jsonl'), lines(list));
      return command(['validate', 'd.jsonl', '--format', 'jsonl', '--workers', workers], folder);
    };
    const one = run('d', '1');
    expect(run('d', '3')).toEqual(one);
    expect(run(undefined, '1').stdout).not.toBe(one.stdout);
  });
});

describe('a part of a file', () => {
  const list = Array.from({ length: 500 }, (_, id) =>
    id === 321 ? '[]' : { ...pair, source: `${147 + (id % 2)} people` },
  );

  it('is answered as in the whole; parts side by side are the whole', () => {
    writeFileSync(join(folder, 'p.jsonl'), lines(list));
    const run = (...args: string[]) => command(['validate', 'p.jsonl', '--format', 'jsonl', ...args], folder);
    const parts = [1, 2, 3, 4, 5, 6, 7].map((number) =>
      run('--part', `${number}/7`, '--workers', String(1 + (number % 2))),
    );
    expect(parts.map(({ stdout }) => stdout).join('')).toBe(run().stdout);
    expect(parts.map(({ code }) => code)).toEqual([1, 1, 1, 1, 2, 1, 1]);
    expect(parts[4]?.stdout).toContain('{"id":null,"file":"p.jsonl","line":322,');
  });

  it('may be smaller than a line', () => {
    writeFileSync(join(folder, 'q.jsonl'), lines([pair]));
    const run = (part: string) => command(['validate', 'q.jsonl', '--format', 'jsonl', '--part', part], folder);
    expect(run('1/90')).toEqual({ code: 0, stdout: '{"id":1,"findings":[]}\n', stderr: '' });
    expect(run('5/90')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it.each([
    [
      ['validate', '-', '--input', 'jsonl', '--format', 'jsonl', '--part', '1/2'],
      '--part cuts files that are made of lines',
    ],
    [['validate', 't.csv', '--format', 'jsonl', '--part', '1/2'], 't.csv: --part cuts files that are made of lines'],
    [['validate', 't.csv', '--format', 'json', '--part', '1/2'], '--part needs --format jsonl'],
    [['validate', 'p.jsonl', '--format', 'jsonl', '--part', '0/2'], '--part 0/2: give a part as 3/8'],
    [['validate', 'p.jsonl', '--format', 'jsonl', '--part', '3/2'], '--part 3/2: give a part as 3/8'],
  ])('is refused where there are no lines to cut, or no such part: %j', (args, message) => {
    writeFileSync(join(folder, 't.csv'), 'source,target\na,b\n');
    expect(command(args, folder)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });
});

describe('a line that was cut from a file by somebody else', () => {
  const wrapped = (raw: string | object, line: number): string =>
    JSON.stringify({ raw: typeof raw === 'string' ? raw : JSON.stringify(raw), file: 'part-7.jsonl', line });

  it('is answered as it was there, broken ones with its place', () => {
    const input = lines([wrapped({ id: 'a', ...pair }, 4), wrapped(pair, 5), wrapped('{"id":', 6), wrapped('', 7)]);
    const { stdout } = command(['validate', '-', '--input', 'jsonl', '--format', 'jsonl'], folder, input);
    expect(stdout.trimEnd().split('\n')).toEqual([
      '{"id":"a","findings":[]}',
      '{"id":5,"findings":[]}',
      '{"id":null,"file":"part-7.jsonl","line":6,"error":"Not valid JSON"}',
      '{"id":null,"file":"part-7.jsonl","line":7,"error":"Not valid JSON"}',
    ]);
  });

  it('has its place in every report', () => {
    const input = lines([wrapped({ ...pair, target: '174 nəfər' }, 40), wrapped('{', 41)]);
    const { stdout } = command(['validate', '-', '--input', 'jsonl', '--format', 'json'], folder, input);
    const { findings, refused } = JSON.parse(stdout);
    expect(findings[0].targetPlace).toMatchObject({ file: 'part-7.jsonl', line: 40 });
    expect(refused[0]).toMatchObject({ file: 'part-7.jsonl', line: 41 });
  });

  it('shares the memory of its document', () => {
    const named = { ...pair, document: 'd' };
    const text = lines(Array.from({ length: 400 }, (_, index) => wrapped({ ...named, id: index }, index)));
    const run = (workers: string) =>
      command(['validate', '-', '--input', 'jsonl', '--format', 'jsonl', '--workers', workers], folder, text);
    expect(run('3')).toEqual(run('1'));
  });
});
