import { readFileSync, writeFileSync } from 'node:fs';
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

  describe('with 30,000 lines of very different length that name documents', () => {
    // Sixty documents are read by turns, then sixty others; lines without a document and broken ones stand between.
    const list = (isNamed: boolean): (object | string)[] =>
      Array.from({ length: 30_000 }, (_, index) => {
        const round = Math.floor(index / 60);
        const [source, target] = DOCUMENT[round % 120] ?? ['', ''];
        const document = isNamed ? `chapter ${index % 60} of part ${Math.floor(round / 120)}` : undefined;
        if (index % 997 === 996) return index % 2 ? '{broken' : { ...pair, target: 7, document };
        if (index % 7 === 6) return pair;
        const words = Math.floor(index / 1500) % 6 === 0 ? 150 : 1;
        return source === ''
          ? { ...pair, source: 'word '.repeat(words), target: null, document }
          : { ...pair, source, target, document };
      });
    const run = (path: string, text: string, workers: string) => {
      const args = ['validate', path, '--input', 'jsonl', '--format', 'jsonl', '--report', 'summary=sum.json'];
      const answered = command([...args, '--workers', workers], folder, path === '-' ? text : '');
      return { ...answered, summary: readFileSync(join(folder, 'sum.json'), 'utf8') };
    };

    it('gives the bytes that one thread gives, each document to one thread', () => {
      const text = lines(list(true));
      writeFileSync(join(folder, 'd.jsonl'), text);
      const one = run('d.jsonl', text, '1');
      expect(run('d.jsonl', text, '3')).toEqual(one);
      expect(one.stdout.split('\n')).toHaveLength(30_001);
      expect(run('-', text, '2').stdout).toBe(one.stdout.replaceAll('"file":"d.jsonl",', ''));
      // What a document showed matters.
      const alone = lines(list(false));
      writeFileSync(join(folder, 'd.jsonl'), alone);
      expect(run('d.jsonl', alone, '1').stdout).not.toBe(one.stdout);
    });
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
