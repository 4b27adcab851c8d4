import { describe, expect, it } from 'vitest';
import { INTERFACE_LANGUAGES } from '../../src/messages/languages.js';
import { githubSummary } from '../../src/reports/github-summary.js';
import { REPORTS } from '../../src/reports/index.js';
import { mark } from '../../src/reports/mark.js';
import { plain, plainLine } from '../../src/reports/plain.js';
import { columnsOf, wrap } from '../../src/reports/wrap.js';
import { validate } from '../../src/validate/validate.js';
import { english, PAIRS, settings, waiving, written } from '../support/reports.js';

/** Too long to be read here: their own tests look at them. */
const OWN_TESTS: ReadonlySet<string> = new Set(['html', 'sarif', 'csv']);

describe.each([...REPORTS.keys(), 'github-summary'])('the report %s', (name) => {
  const format = name === 'github-summary' ? githubSummary : name;

  it.skipIf(OWN_TESTS.has(name))('is as it was', async () => {
    const text = await written(format, english, PAIRS, await waiving('The author, "confirmed" it'));
    const both = `${await written(format)}${'-'.repeat(20)} waived\n${text}`;
    await expect(`${both.trimEnd()}\n`).toMatchFileSnapshot(`golden/${name}.txt`);
  });

  it('sends no control character of the content, and none that turns text around', async () => {
    for (const language of INTERFACE_LANGUAGES) {
      const text = await written(format, { ...english, language });
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    }
  });

  it('gives the same bytes again', async () => {
    expect(await written(format)).toBe(await written(format));
  });

  it('ends with a newline, also where there is nothing', async () => {
    expect(await written(format, english, PAIRS.slice(1, 2))).toMatch(/\n$/);
  });
});

describe.each(['terminal', 'jsonl', 'sarif', 'junit', 'checkstyle', 'github', 'gitlab', 'csv'])('%s', (format) => {
  it('is written as results come', async () => {
    let given = 0;
    async function* pairs() {
      for (; given < 50; given++) yield { ...PAIRS[0]!, document: `source/${given}.md`, unit: `u${given}` };
    }
    const report = await REPORTS.get(format)!();
    for await (const text of report(validate(pairs(), settings), english)) if (text.includes('174')) break;
    expect(given).toBeLessThan(10);
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
    expect(report).toMatchObject({ version: 1, summary: { pairs: 5, untranslated: 1, languages: { az: {}, ru: {} } } });
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
