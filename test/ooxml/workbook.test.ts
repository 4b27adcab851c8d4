import { describe, expect, it } from 'vitest';
import { cellAddress, columnName } from '../../src/ooxml/column-name.js';
import { readWorkbook } from '../../src/ooxml/workbook.js';
import { decodeXString, encodeXString } from '../../src/ooxml/xstring.js';
import { fc } from '../support/properties.js';
import { rowsOf, type WorkbookParts, xlsxOf } from './xlsx-of.js';

const cellsOf = (data: string, parts: WorkbookParts = {}) =>
  readWorkbook(xlsxOf({ Sheet1: data }, parts))[0]!
    .rows()
    .flatMap(({ number, cells }) =>
      cells.map(({ column, kind, text }) => `${columnName(column)}${number} ${kind} ${text}`),
    );

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="0.0 &quot;mm&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs>';

describe('cells of a workbook', () => {
  it.each<[string, string, WorkbookParts, string[]]>([
    [
      'shared strings',
      '<row r="2"><c r="B2" t="s"><v>1</v></c></row>',
      { strings: ['<t>a</t>', '<t>b</t>'] },
      ['B2 text b'],
    ],
    [
      'rich text, without what tells how it sounds',
      '<row><c t="s"><v>0</v></c></row>',
      { strings: ['<r><t>147 </t></r><r><rPr><b/></rPr><t xml:space="preserve"> nəfər</t></r><rPh><t>x</t></rPh>'] },
      ['A1 text 147 nəfər'],
    ],
    ['inline strings, without places', '<row><c t="inlineStr"><is><t>a</t></is></c></row>', {}, ['A1 text a']],
    ['texts of formulas', '<row r="3"><c r="C3" t="str"><f>A1</f><v>b</v></c></row>', {}, ['C3 text b']],
    [
      'numbers',
      '<row><c><v>1.5</v></c><c t="n" s="3"><v>3</v></c></row>',
      { styles: STYLES },
      ['A1 number 1.5', 'B1 number 3'],
    ],
    [
      'dates',
      '<row><c s="1"><v>1</v></c><c s="2"><v>2</v></c><c t="d"><v>2020-01-20</v></c></row>',
      { styles: STYLES },
      ['A1 date 1', 'B1 date 2', 'C1 date 2020-01-20'],
    ],
    [
      'logical values and errors',
      '<row><c t="b"><v>1</v></c><c t="e"><v>#REF!</v></c></row>',
      {},
      ['A1 other 1', 'B1 other #REF!'],
    ],
    [
      'letters that XML cannot hold',
      '<row><c t="inlineStr"><is><t>a_x000D_b_x005F_x000D_</t></is></c></row>',
      {},
      ['A1 text a\rb_x000D_'],
    ],
    ['a string that is not there', '<row><c t="s"><v>7</v></c><c t="s"><v>length</v></c></row>', {}, []],
    [
      'the strict edition',
      rowsOf([['a']]),
      { namespace: 'http://purl.oclc.org/ooxml/spreadsheetml/main' },
      ['A1 text a'],
    ],
  ])('are read: %s', (_, data, parts, cells) => {
    expect(cellsOf(data, parts)).toEqual(cells);
  });

  it('stand in sheets, hidden ones too', () => {
    const sheets = readWorkbook(xlsxOf({ One: '', 'Two &amp; more': '' }, { hidden: ['One'] }));
    expect(sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['One', true],
      ['Two & more', false],
    ]);
  });

  it('have names that lead back to their places', () => {
    fc.assert(
      fc.property(fc.nat(16_383), fc.integer({ min: 1, max: 1_048_576 }), (column, row) => {
        expect(cellAddress(`${columnName(column)}${row}`)).toEqual({ column, row });
      }),
    );
    for (const name of ['', 'A', '1', 'A0', 'XFE1', 'A1048577', 'ABCD1', 'A-1'])
      expect(cellAddress(name)).toBeUndefined();
  });

  it('hold any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('_x000D_', '_x005F_x0041_', '__x0041_')),
        (text) => {
          expect(decodeXString(encodeXString(text))).toBe(text);
          expect(encodeXString(text)).not.toMatch(/[\0-\x08\x0B-\x1F]/);
        },
      ),
    );
  });

  it.each<[string, string, () => Uint8Array]>([
    ['100,000 nested elements', 'xml.too-deep', () => xlsxOf({ A: '<x>'.repeat(100_000) })],
    ['entities', 'xml.doctype', () => xlsxOf({ A: '' }, { namespace: 'x"><!DOCTYPE a><a b="' })],
    ['an old or encrypted workbook', 'zip.ole', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['another kind of package', 'ooxml.workbook', () => xlsxOf({ A: '' }, { namespace: 'urn:x' })],
  ])('are refused: %s', (_, id, bytes) => {
    expect(() => readWorkbook(bytes()).map((sheet) => sheet.rows())).toThrow(expect.objectContaining({ id }));
  });
});
