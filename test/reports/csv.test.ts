import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/text/csv.js';
import { english, PAIRS, waiving, written } from '../support/reports.js';

const rows = async (...more: Parameters<typeof written> extends [unknown, ...infer Rest] ? Rest : never) => {
  const [head, ...body] = parseCsv(await written('csv', ...more)).map(({ cells }) => cells);
  return body.map((cells) => Object.fromEntries(head!.map((name, i) => [name, cells[i]])));
};

describe('the CSV report', () => {
  it('has a row a finding, with both places', async () => {
    const [first] = await rows();
    expect(first).toMatchObject({
      severity: 'error',
      rule: 'number',
      language: 'az',
      foundInSource: '147',
      foundInTarget: '174',
      sourceFile: 'source/a.md',
      sourceLine: '3',
      sourceColumn: '37',
      targetFile: 'locales/az/xliff/a.md.xlf',
      targetLine: '12',
      targetColumn: '74',
      waived: '',
    });
  });

  it('has waived findings with their reason', async () => {
    const waived = (await rows(english, PAIRS, await waiving('agreed, "finally"'))).map((row) => row.waived);
    expect(waived).toContain('agreed, "finally"');
  });

  it('begins with the mark that tells Excel UTF-8, and ends lines as RFC 4180 asks', async () => {
    const text = await written('csv');
    expect(text).toMatch(/^\uFEFFseverity,rule,/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('holds no cell that a spreadsheet would run', async () => {
    const evil = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1", '＝1', '＋1'];
    const pairs = evil.map((text, i) => ({
      ...PAIRS[0]!,
      unit: text,
      source: `${text} 5`,
      target: `${text} 6 ${i}00`,
    }));
    const cells = parseCsv(await written('csv', english, pairs)).flatMap((row) => row.cells);
    expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell.startsWith("'=1+1")).length).toBeGreaterThan(0);
  });
});
