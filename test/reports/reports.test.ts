import { describe, expect, it } from 'vitest';
import { REPORTS, type ReportContext } from '../../src/reports/index.js';
import { mark } from '../../src/reports/mark.js';
import { plain, plainLine } from '../../src/reports/plain.js';
import { columnsOf, wrap } from '../../src/reports/wrap.js';
import type { PlacedPair } from '../../src/validate/result.js';
import { checkSettings } from '../../src/validate/settings.js';
import { validate } from '../../src/validate/validate.js';

const bold = (text: string) =>
  [{ kind: 'open', id: '1', type: 'bold', equiv: 'bold' }, text, { kind: 'close', id: '1', type: 'bold' }] as const;

const common = { document: 'source/a.md', language: 'az', sourceLanguage: 'en', targetLanguage: 'az' };
const place = (file: string, line: number) => ({ file, line, column: 1 });

const PAIRS: readonly PlacedPair[] = [
  {
    ...common,
    unit: 'u000000000001',
    source: [
      'On the night of 20 January ',
      ...bold('147'),
      ' people were killed in the streets of the city by the troops.',
    ],
    target: ['Yanvarın 20-nə keçən gecə şəhər küçələrində qoşunlar tərəfindən 174 nəfər həlak edildi.'],
    sourcePlace: place('source/a.md', 3),
    targetPlace: place('locales/az/xliff/a.md.xlf', 12),
  },
  {
    ...common,
    unit: 'u000000000002',
    source: 'All is well in 1994.',
    target: '1994-cü ildə hər şey yaxşıdır.',
    sourcePlace: place('source/a.md', 5),
    targetPlace: place('locales/az/xliff/a.md.xlf', 15),
  },
  {
    ...common,
    language: 'ru',
    targetLanguage: 'ru',
    unit: 'u000000000003',
    source: 'Not translated.',
    sourcePlace: place('source/a.md', 7),
    targetPlace: null,
  },
  {
    ...common,
    unit: 'u\u001b[2Jx',
    source: 'Evil \u001b]0;title\u0007 5',
    target: 'Pis \u202e \u0000 6',
    sourcePlace: place('a\u001b[31m.md', 1),
    targetPlace: null,
  },
];

const english: ReportContext = { language: 'en', color: false, columns: 80 };

async function written(format: string, context: ReportContext = english, pairs = PAIRS): Promise<string> {
  const report = await REPORTS.get(format)?.();
  if (!report) throw new Error(format);
  const results = validate(pairs, { ...checkSettings(), today: '2024-01-20' });
  let text = '';
  for await (const piece of report(results, context)) text += piece;
  return text;
}

describe.each([...REPORTS.keys()])('the report %s', (format) => {
  it('is as it was', async () => {
    await expect(await written(format)).toMatchFileSnapshot(`golden/${format}.txt`);
  });

  it('gives the same bytes again', async () => {
    expect(await written(format)).toBe(await written(format));
  });

  it('ends with a newline, also where there is nothing', async () => {
    expect(await written(format, english, PAIRS.slice(1, 2))).toMatch(/\n$/);
  });
});

describe('the terminal report', () => {
  const ESCAPE = '\u001b';

  it.each([40, 60, 80, 200])('fits %i columns, 80 at most', async (columns) => {
    const lines = (await written('terminal', { ...english, columns })).split('\n');
    const longest = Math.max(...lines.filter((line) => !/^\S+:\d+:\d+$/.test(line)).map(columnsOf));
    expect(longest).toBeLessThanOrEqual(Math.min(columns, 80));
  });

  it('sends no control character of the content to the terminal', async () => {
    for (const color of [false, true]) {
      const text = (await written('terminal', { ...english, color })).replaceAll(/\u001b\[\d+m/g, '');
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
    }
  });

  it('uses colours only where they are wanted', async () => {
    expect(await written('terminal')).not.toContain(ESCAPE);
    expect(await written('terminal', { ...english, color: true })).toContain(`${ESCAPE}[31m`);
  });

  it.each([
    ['az', 'səhv'],
    ['ru', 'ошибка'],
  ] as const)('speaks %s', async (language, word) => {
    expect(await written('terminal', { ...english, language })).toContain(word);
  });
});

describe('the JSON reports', () => {
  it('are JSON, whatever stands in the texts', async () => {
    const report = JSON.parse(await written('json')) as { summary: object; findings: { unit: string }[] };
    expect(report).toMatchObject({ version: 1, summary: { pairs: 4, untranslated: 1, languages: { az: {}, ru: {} } } });
    const lines = (await written('jsonl'))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { unit: string });
    expect(lines.map(({ unit }) => unit)).toEqual(PAIRS.map(({ unit }) => unit));
  });
});

describe('wrap', () => {
  it.each([
    ['a b c', 3, ['a b', 'c']],
    ['abcdef', 3, ['abc', 'def']],
    ['a  b', 10, ['a  b']],
    ['', 5, ['']],
    ['ab cdefgh', 4, ['ab', 'cdef', 'gh']],
    ['中文字', 4, ['中文', '字']],
  ])('%s in %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });
});

describe('mark', () => {
  const style = (text: string): string => `[${text}]`;
  it('marks each stretch once, in order', () => {
    const marks = [
      { start: 4, end: 6, severity: 'error' },
      { start: 0, end: 2, severity: 'warning' },
      { start: 5, end: 6, severity: 'error' },
      { start: 6, end: 6, severity: 'error' },
    ] as const;
    expect(mark('ab\ncde\u001bf', marks, style)).toBe('[ab] c[de]\\u{1b}f');
  });
});

describe('plain', () => {
  it('shows controls instead of sending them', () => {
    expect(plain('a\u001b[2J\nb\tc\u009b')).toBe('a\\u{1b}[2J\nb\tc\\u{9b}');
    expect(plainLine('a\r\nb\tc')).toBe('a b c');
  });
});
