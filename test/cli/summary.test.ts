import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  addSummary,
  countFinding,
  countRefusal,
  countsOf,
  newSummary,
  type Summary,
} from '../../src/reports/summary-counts.js';
import { readSummary, summaryJson } from '../../src/reports/summary-json.js';
import { tarazi, temporaryFolder } from '../support/command.js';
import { fc } from '../support/properties.js';

const command = tarazi();
const folder = temporaryFolder();
const run = (...args: string[]) => command(args, folder);
const read = (file: string) => JSON.parse(readFileSync(join(folder, file), 'utf8'));

const clean = { source: '147 people', target: '147 nəfər', sourceLanguage: 'en', targetLanguage: 'az' };
const wrong = { ...clean, target: '174 nəfər' };
const russian = { ...clean, target: '174 человека', targetLanguage: 'ru' };
const open = { ...clean, target: null };
const LINES = [clean, wrong, russian, open, clean, '{broken', wrong, clean].map((line) =>
  typeof line === 'string' ? line : JSON.stringify(line),
);
const SUMMARY = {
  ...{ pairs: 7, untranslated: 1, error: 3, warning: 0, info: 1, waived: 0, refused: 1 },
  rules: { number: { error: 3, warning: 0, info: 0 }, untranslated: { error: 0, warning: 0, info: 1 } },
  languages: {
    'en>az': { pairs: 6, untranslated: 1, error: 2, warning: 0, info: 1, waived: 0 },
    'en>ru': { pairs: 1, untranslated: 0, error: 1, warning: 0, info: 0, waived: 0 },
  },
};

beforeAll(() => {
  writeFileSync(join(folder, 'a.jsonl'), `${LINES.join('\n')}\n`);
});

describe('the summary of a stream', () => {
  it.each(['1', '3'])('counts by rule, severity and direction, with %s threads', (workers) => {
    const plain = run('validate', 'a.jsonl', '--format', 'jsonl');
    const both = run('validate', 'a.jsonl', '--workers', workers, '--report', 'jsonl', '--report', 'summary=a.json');
    expect(both).toEqual(plain);
    expect(read('a.json')).toEqual({
      version: 1,
      summary: SUMMARY,
      refused: [{ file: 'a.jsonl', line: 6, messageId: 'error.line-json', message: 'Not valid JSON' }],
    });
  });

  it('is the only report where that is wanted, and comes behind answers that go elsewhere', () => {
    const alone = run('validate', 'a.jsonl', '--format', 'summary');
    expect(alone).toMatchObject({ code: 2, stderr: '' });
    expect(JSON.parse(alone.stdout).summary).toEqual(SUMMARY);
    expect(run('validate', 'a.jsonl', '--report', 'jsonl=answers.jsonl', '--format', 'summary')).toEqual(alone);
    expect(readFileSync(join(folder, 'answers.jsonl'), 'utf8')).toBe(
      run('validate', 'a.jsonl', '--format', 'jsonl').stdout,
    );
  });

  it('says what a table that cannot be read came to', () => {
    writeFileSync(join(folder, 't.csv'), 'source,target\n"a,b\n');
    const args = [
      '--source-language',
      'en',
      '--target-language',
      'az',
      '--report',
      'jsonl',
      '--report',
      'summary=t.json',
    ];
    expect(run('validate', 't.csv', ...args).code).toBe(2);
    expect(read('t.json').refused[0]).toMatchObject({ file: 't.csv', messageId: expect.stringContaining('csv') });
  });

  it('is the same beside other reports', () => {
    run('validate', 'a.jsonl', '--report', 'csv=a.csv', '--report', 'summary=b.json');
    const { summary } = read('b.json');
    expect([summary.pairs, summary.error, summary.refused]).toEqual([7, 3, 1]);
    expect(summary.rules.number).toEqual(SUMMARY.rules.number);
    expect(Object.keys(summary.languages)).toEqual(Object.keys(SUMMARY.languages));
  });
});

describe('tarazi summary', () => {
  const parts = ['1', '2', '3'];
  beforeAll(() => {
    for (const part of parts)
      run('validate', 'a.jsonl', '--part', `${part}/3`, '--report', 'jsonl', '--report', `summary=part-${part}.json`);
  });

  it('adds parts up to what one run over all says, with its exit code', () => {
    const files = parts.map((part) => `part-${part}.json`);
    const whole = run('validate', 'a.jsonl', '--format', 'summary');
    expect(run('summary', ...files, '--format', 'json')).toEqual(whole);
    const figures = (list: readonly string[]) => JSON.parse(run('summary', ...list, '--format', 'json').stdout).summary;
    expect(figures(files.reverse())).toEqual(SUMMARY);
  });

  it('takes many in one file or from stdin, and sums of sums', () => {
    const text = parts.map((part) => readFileSync(join(folder, `part-${part}.json`), 'utf8')).join('');
    const one = command(['summary', '-', '--format', 'json'], folder, text);
    writeFileSync(join(folder, 'sum.json'), one.stdout);
    expect(run('summary', 'sum.json', '--format', 'json')).toEqual(one);
    expect(JSON.parse(one.stdout).summary).toEqual(SUMMARY);
  });

  it('is written for people, too, and names what was refused', () => {
    const { code, stdout } = run('summary', 'part-1.json', 'part-2.json', 'part-3.json');
    expect(code).toBe(2);
    expect(stdout).toBe(`7 segments: 3 errors, 0 warnings, 1 note, 1 not translated

Rule          Errors  Warnings  Notes
number             3         0      0
untranslated       0         0      1

Language  Segments  Errors  Warnings  Notes  Waived
en → az          6       2         0      1       0
en → ru          1       1         0      0       0

1 input was refused: not everything was checked
a.jsonl:6: Not valid JSON
`);
  });

  it.each([
    ['clean', [clean], [], 0],
    ['with an error', [wrong], [], 1],
    ['with an error that does not count', [wrong], ['--fail-on', 'none'], 0],
  ])('ends as a run would: %s', (_, pairs, args, code) => {
    const text = pairs.map((pair) => `${JSON.stringify(pair)}\n`).join('');
    const stream = ['validate', '-', '--input', 'jsonl', '--format', 'summary'];
    const { stdout } = command(stream, folder, text);
    expect(command(['summary', '-', ...args], folder, stdout).code).toBe(code);
  });

  it.each([
    ['answers', '{"id":1,"findings":[]}\n', 'x.json:1: Not a summary'],
    ['nothing', '\n', 'x.json: Not a summary'],
    ['another version', '{"version":2,"summary":{}}\n', 'x.json:1: Not a summary'],
    [
      'a figure that is none',
      `${JSON.stringify({ version: 1, summary: { ...SUMMARY, pairs: -1 }, refused: [] })}\n`,
      'x.json:1:',
    ],
    ['text behind a summary', `${summaryJson(newSummary())}{}\n`, 'x.json:2: Not a summary'],
  ])('tells a file that is none, and adds up the others: %s', (_, text, message) => {
    writeFileSync(join(folder, 'x.json'), text);
    const { code, stdout, stderr } = run('summary', 'x.json', 'part-1.json', '--format', 'json');
    expect([code, stderr]).toEqual([2, expect.stringContaining(message)]);
    expect(stdout).toBe(readFileSync(join(folder, 'part-1.json'), 'utf8'));
    expect(run('summary', 'none.json').code).toBe(2);
    expect(existsSync(join(folder, 'none.json'))).toBe(false);
  });
});

describe('adding up', () => {
  const name = fc.constantFrom('number', 'date', '__proto__', 'constructor', 'az>ru');
  const events = fc.array(fc.tuple(name, name, fc.constantFrom('error', 'warning', 'info'), fc.boolean()));
  const summed = (list: (readonly [string, string, 'error' | 'warning' | 'info', boolean])[]): Summary => {
    const sum = newSummary();
    for (const [direction, rule, severity, broken] of list) {
      const own = countsOf(sum, direction);
      sum.pairs++;
      own.pairs++;
      countFinding(sum, own, rule, severity);
      if (broken) countRefusal(sum, { file: 'a', line: 1, column: undefined, messageId: rule, message: direction });
    }
    return sum;
  };

  it('gives what counting all at once gives, however they are cut and written', () => {
    fc.assert(
      fc.property(events, fc.nat(), (list, at) => {
        const cut = at % (list.length + 1);
        const sum = readSummary(summaryJson(summed(list.slice(0, cut))));
        addSummary(sum, readSummary(summaryJson(summed(list.slice(cut)))));
        expect(summaryJson(sum)).toBe(summaryJson(summed(list)));
      }),
    );
  });

  it('takes any number of languages in bounded memory', () => {
    const sum = newSummary();
    for (let index = 0; index < 5000; index++) countsOf(sum, `en>x-${index}`).pairs++;
    expect(sum.languages.size).toBeLessThanOrEqual(1001);
    expect([...sum.languages.values()].reduce((all, { pairs }) => all + pairs, 0)).toBe(5000);
  });
});
