import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/index.js';
import { appendCsv, parseCsv, readCsv, writeCsv } from '../../src/text/csv.js';
import { CsvReader, DELIMITERS } from '../../src/text/csv-reader.js';
import { decodeTable, encodeTable } from '../../src/text/decode-table.js';
import { fc } from '../support/properties.js';

const cellsOf = (text: string): readonly (readonly string[])[] => parseCsv(text).map(({ cells }) => cells);

function failure(text: string): { id: string; line: number | undefined } | undefined {
  try {
    parseCsv(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { id: error.id, line: error.place?.line };
  }
}

describe('CSV', () => {
  it.each([
    [
      'commas',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ], // prettier-ignore
    [
      'semicolons, as Excel saves where the comma is the decimal sign',
      'a;b\r\n1,5;2\r\n',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ], // prettier-ignore
    [
      'tabs, as “Unicode text” has them',
      'a\tb\r\n1,5\t2;3\r\n',
      [
        ['a', 'b'],
        ['1,5', '2;3'],
      ],
    ], // prettier-ignore
    [
      'commas inside text between semicolons',
      'Yes, sir;Bəli, cənab\nNo;Xeyr\n',
      [
        ['Yes, sir', 'Bəli, cənab'],
        ['No', 'Xeyr'],
      ],
    ], // prettier-ignore
    ['the sign that the first line names', 'sep=;\r\na,b;c\r\n', [['a,b', 'c']]], // prettier-ignore
    ['a byte order mark', '\uFEFFa;b\n', [['a', 'b']]], // prettier-ignore
    ['quotes, doubled quotes and line breaks in cells', '"a;""b""";"c\r\nd"\r\n', [['a;"b"', 'c\nd']]], // prettier-ignore
    ['what follows a closing quote, as Excel does', '"a"b,c\n', [['ab', 'c']]], // prettier-ignore
    [
      'a last line without an end',
      'a,b\r1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ], // prettier-ignore
    ['no empty rows', '\n\na,b\n\n', [['a', 'b']]], // prettier-ignore
  ])('reads %s', (_, text, rows) => {
    expect(cellsOf(text)).toEqual(rows);
  });

  it('tells the line that each row begins in', () => {
    expect(parseCsv('sep=;\n"a\nb";c\n\nd;e\n').map(({ line }) => line)).toEqual([2, 5]);
  });

  it.each([
    ['at the end of the text', 'a,b\n1,"2\n3,4\n', 2],
    ['before other quoted cells', 'a,b\n1,"2\n3,"4",5\n6,"7"\n', 2],
    ['in the first row', 'a,"b\n1,2\n', 1],
    ['in a table with semicolons', 'a;b\nx;y\n1;"2\n', 3],
  ])('names the line of a quote that is not closed %s', (_, text, line) => {
    expect(failure(text)).toEqual({ id: 'csv.quote', line });
  });

  it('refuses a row beyond the limit as it comes', () => {
    const reader = new CsvReader({ longestRow: 100 });
    reader.push('a,b\n');
    expect(() => reader.push('x'.repeat(101))).toThrowError(expect.objectContaining({ id: 'csv.row' }));
  });

  it('takes rows of 16 million characters, as lines of pairs may have, and no longer ones', () => {
    const limit = 16 * 1024 * 1024;
    const reader = new CsvReader();
    expect(reader.push(`${'x'.repeat(limit)}\n`)).toHaveLength(1);
    const refused = { id: 'csv.row', data: { limit }, place: { line: 2 } };
    expect(() => reader.push('x'.repeat(limit + 1))).toThrowError(expect.objectContaining(refused));
  });

  const cell = fc.string({ unit: fc.constantFrom(...'ab"\n ;,\tə'), maxLength: 6 });
  const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });

  it('gives what was written, wherever the pieces are cut', () => {
    fc.assert(
      fc.property(table, fc.constantFrom(...DELIMITERS), fc.integer({ min: 1, max: 5 }), (rows, delimiter, size) => {
        const text = writeCsv(rows, { delimiter, lineEnd: '\r\n' });
        const reader = new CsvReader({ delimiter });
        const found = (text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []).flatMap((piece) => reader.push(piece));
        const unguarded = (value: string) => value.replace(/^'(?='*[\t\n])/, '');
        expect([...found, ...reader.end()].map(({ cells }) => cells.map(unguarded))).toEqual(rows);
      }),
    );
  });

  it('adds rows in the signs and line ends of the table', () => {
    const text = '\uFEFFa;b\r\n1;2';
    const { rows: _, ...style } = readCsv(text);
    expect(appendCsv(text, [['x;y', 'z,']], style)).toBe('\uFEFFa;b\r\n1;2\r\n"x;y";z,\r\n');
  });
});

describe('the bytes of a table', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be'] as const)('come back in %s', (encoding) => {
    for (const text of ['\uFEFFad;имя\r\nə;ё\r\n', 'name;ad\n']) {
      const bytes = encodeTable(text, encoding);
      expect(decodeTable(bytes)).toEqual({ text, encoding });
    }
  });

  it('are refused with the line where they are of a Windows code page', () => {
    const bytes = Uint8Array.from([...Buffer.from('en;ru\nyes;'), 0xc4, 0xe0, 10]);
    expect(() => decodeTable(bytes)).toThrowError(expect.objectContaining({ id: 'csv.encoding', place: { line: 2 } }));
  });
});
