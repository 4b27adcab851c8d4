import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { xlsx } from '../../src/documents/xlsx.js';
import { plainText } from '../../src/model/index.js';
import { readWorkbook } from '../../src/ooxml/workbook.js';
import { rowsOf, xlsxOf } from '../ooxml/xlsx-of.js';
import { fc, runs } from '../support/properties.js';

const OPTIONS = { file: 'a.xlsx', language: 'en' };
const parse = (bytes: Uint8Array) => xlsx.parse(bytes, OPTIONS);
const part = (bytes: Uint8Array, name: string): string => new TextDecoder().decode(unzipSync(bytes)[name]);
const cell = (name: string, index: number, inside = ''): string => `<c r="${name}" t="s">${inside}<v>${index}</v></c>`;

describe('the text of workbooks', () => {
  it('is that of cells that are seen; formulas, numbers and hidden sheets stay', () => {
    const bytes = xlsxOf(
      {
        'Sheet 1': `<row r="1">${cell('A1', 0)}${cell('B1', 2, '<f>A1</f>')}<c r="C1"><v>5</v></c><c r="D1" t="str"><f>A1</f><v>x</v></c></row>`,
        Own: `<row r="2"><c r="B2" t="inlineStr"><is><t>Own text</t></is></c>${cell('C2', 0)}</row>`,
        Lists: `<row r="1">${cell('A1', 1)}</row>`,
      },
      { strings: ['<t>Report</t>', '<t>Secret</t>', '<t>Result</t>', '<t>Unused</t>'], hidden: ['Lists'] },
    );
    expect(parse(bytes).units.map(({ source, place }) => [plainText(source), place.label])).toEqual([
      ['Report', { kind: 'sheet', name: 'Sheet 1!A1' }],
      ['Own text', { kind: 'sheet', name: 'Own!B2' }],
    ]);
  });

  it('keeps the names of the columns of tables, and tells of it', () => {
    const files = unzipSync(
      xlsxOf(
        { A: `<row r="1">${cell('A1', 0)}</row><row r="2">${cell('A2', 1)}</row>` },
        { strings: ['<t>Name</t>', '<t>Value</t>'] },
      ),
    );
    files['xl/worksheets/_rels/sheet1.xml.rels'] = strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
    );
    files['xl/tables/table1.xml'] = strToU8(
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ref="A1:A2"/>',
    );
    const { units, notices } = parse(zipSync(files));
    expect(units.map(({ source }) => plainText(source))).toEqual(['Value']);
    expect(notices).toEqual([{ messageId: 'document.table-headers', data: { count: 1 } }]);
  });
});

describe('what is drawn upon a sheet', () => {
  it('is translated: texts of shapes, and what is said of pictures', () => {
    const files = unzipSync(xlsxOf({ A: '<row r="1"><c r="A1"><v>5</v></c></row>' }));
    files['xl/worksheets/_rels/sheet1.xml.rels'] = strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="d" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
    );
    const drawing =
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Picture 1" descr="A bridge" title="bridge.png"/></xdr:nvPicPr></xdr:pic><xdr:sp><xdr:txBody><a:bodyPr/><a:p><a:r><a:t>Text</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>';
    files['xl/drawings/drawing1.xml'] = strToU8(drawing);
    const parsed = parse(zipSync(files));
    expect(parsed.units.map(({ source, context, place }) => [plainText(source), context, place.label])).toEqual([
      ['A bridge', 'image-alt', { kind: 'sheet', name: 'A' }],
      ['Text', 'paragraph', { kind: 'sheet', name: 'A' }],
    ]);
    const built = xlsx.rebuild(parsed, new Map(parsed.units.map(({ id }, index) => [id, [`"${index}"`]])));
    expect(part(built, 'xl/drawings/drawing1.xml')).toBe(
      drawing.replace('"A bridge"', '"&quot;0&quot;"').replace('Text<', '"1"<'),
    );
  });
});

describe('translated workbooks', () => {
  it('have text without formats as such, formats as runs, and nothing of how it sounds', () => {
    const strings = [
      '<t>One</t>',
      '<r><t xml:space="preserve">Opened in </t></r><r><rPr><b/><rFont val="Calibri"/></rPr><t>2019</t></r><rPh sb="0" eb="1"><t>x</t></rPh><phoneticPr fontId="1"/>',
    ];
    const parsed = parse(xlsxOf({ A: `<row>${cell('A1', 0)}${cell('B1', 1)}</row>` }, { strings }));
    const [one, two] = parsed.units;
    const built = xlsx.rebuild(
      parsed,
      new Map([
        [one!.id, ['_x0041_ <Bir>\u0001']],
        [two!.id, [two!.source[1]!, '2019', two!.source[3]!, ' da ']],
      ]),
      'az',
    );
    expect(part(built, 'xl/sharedStrings.xml')).toContain(
      '<si><t>_x005F_x0041_ &lt;Bir&gt;_x0001_</t></si><si><r><rPr><b/><rFont val="Calibri"/></rPr><t>2019</t></r><r><t xml:space="preserve"> da </t></r></si>',
    );
  });

  it.each([
    ['a no-break space at its end', 'Bir\u00a0', '<t>Bir\u00a0</t>'],
    ['a space at its end', 'Bir ', '<t xml:space="preserve">Bir </t>'],
    ['a line break at its beginning', '\nBir', '<t xml:space="preserve">\nBir</t>'],
  ])('say that blanks count only where they would be lost: %s', (_, text, wanted) => {
    const parsed = parse(xlsxOf({ A: `<row>${cell('A1', 0)}</row>` }, { strings: ['<t>One</t>'] }));
    const built = xlsx.rebuild(parsed, new Map([[parsed.units[0]!.id, [text]]]), 'az');
    expect(part(built, 'xl/sharedStrings.xml')).toContain(wanted);
  });

  it('are read again as they were written', () => {
    const bytes = xlsxOf({ A: rowsOf([['One', 'Two']]) });
    const parsed = parse(bytes);
    const words = fc.string({ unit: 'binary', maxLength: 12 }).filter((text) => !text.includes('\r') && text !== '');
    fc.assert(
      fc.property(words, words, (one, two) => {
        const built = xlsx.rebuild(parsed, new Map([one, two].map((text, index) => [parsed.units[index]!.id, [text]])));
        const cells = readWorkbook(built)[0]!
          .rows()
          .flatMap((row) => row.cells.map(({ text }) => text));
        expect(cells).toEqual([one, two]);
      }),
      { numRuns: runs(60) },
    );
  });
});

describe('hostile workbooks', () => {
  it.each<[string, string, () => Uint8Array]>([
    ['100,000 nested elements', 'xml.too-deep', () => xlsxOf({ A: '<x>'.repeat(100_000) })],
    ['strings that end early', 'xml.not-well-formed', () => xlsxOf({ A: '' }, { strings: ['</si></sst>'] })],
    ['a password, or Excel before 2007', 'zip.ole', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['another package', 'ooxml.workbook', () => xlsxOf({ A: '' }, { namespace: 'urn:x' })],
  ])('are refused: %s', (_, id, bytes) => {
    expect(() => parse(bytes())).toThrow(expect.objectContaining({ id }));
  });

  it('take time as they grow: 20,000 strings of 20,000 cells', () => {
    const count = 20_000;
    const strings = Array.from({ length: count }, (_, index) => `<t>Text ${index}</t>`);
    const rows = Array.from(
      { length: count },
      (_, index) => `<row r="${index + 1}">${cell(`A${index + 1}`, index)}</row>`,
    );
    const parsed = parse(xlsxOf({ A: rows.join('') }, { strings }));
    expect(parsed.units).toHaveLength(count);
    expect(xlsx.rebuild(parsed, new Map(parsed.units.map(({ id, source }) => [id, source]))).length).toBeGreaterThan(0);
  }, 30_000);
});
