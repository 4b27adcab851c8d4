import type { CodeType, Severity } from '../../model/index.js';
import { columnName } from '../../ooxml/column-name.js';
import { encodeXString } from '../../ooxml/xstring.js';
import { escapeAttribute, escapeText } from '../../xml/escape.js';
import { packZip } from '../../zip/pack-zip.js';
import type { TaggedPart } from './code-tags.js';
import { isRightToLeft } from './is-right-to-left.js';
import { writeTableMark } from './marks.js';
import { contentTypesXml, coreXml, KINDS, relationshipsXml, XML } from './package-parts.js';
import { REVIEW_COLUMNS, type ReviewFinding, type ReviewRow, type ReviewTable } from './review-table.js';
import { rowTexts } from './row-texts.js';

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** In characters: the mark, which is hidden, then the columns of the table. */
const WIDTHS = [12, 6, 52, 52, 16, 44];
const FORMATS: Partial<Record<CodeType, string>> = { bold: '<b/>', italic: '<i/>', strike: '<strike/>' };
/** What follows weight and slant in a font; `colour` is an element or empty. */
const font = (colour: string, name: 'name' | 'rFont'): string =>
  `<sz val="11"/>${colour}<${name} val="Calibri"/><family val="2"/>`;

/** Formats of cells, in the order of `cellXfs`. */
const STYLE = {
  plain: 0,
  head: 1,
  locked: 2,
  target: 3,
  state: 4,
  info: 5,
  warning: 6,
  error: 7,
  rightToLeft: 8,
  number: 9,
} as const;

interface Run {
  readonly text: string;
  /** Weight and slant. */
  readonly format: string;
  readonly colour?: string;
}

/** A cell of text whose formats change within. */
function cellXml(column: number, row: number, style: number, runs: readonly Run[]): string {
  const reference = `${columnName(column)}${row}`;
  const written = runs.filter(({ text }) => text !== '');
  if (written.length === 0) return `<c r="${reference}" s="${style}"/>`;
  const text = (value: string): string =>
    `<t xml:space="preserve">${escapeText(encodeXString(value.replace(/\r\n?/g, '\n')))}</t>`;
  const [only] = written;
  const inside =
    written.length === 1 && only?.format === '' && only.colour === undefined
      ? text(only.text)
      : written
          .map((run) => `<r><rPr>${run.format}${font(colourXml(run.colour), 'rFont')}</rPr>${text(run.text)}</r>`)
          .join('');
  return `<c r="${reference}" s="${style}" t="inlineStr"><is>${inside}</is></c>`;
}

const colourXml = (rgb: string | undefined): string => (rgb === undefined ? '' : `<color rgb="FF${rgb}"/>`);

const plain = (text: string): Run[] => [{ text, format: '' }];

function sideRuns(parts: readonly TaggedPart[]): Run[] {
  return parts.map(({ text, isTag, within }) => ({
    text,
    format: (['bold', 'italic', 'strike'] as const)
      .filter((type) => within.includes(type))
      .map((type) => FORMATS[type])
      .join(''),
    ...(isTag && { colour: '8E3BB0' }),
  }));
}

const COLOURS: Readonly<Record<Severity, string>> = { error: 'B3261E', warning: '8A5A00', info: '44546A' };

const findingRuns = (findings: readonly ReviewFinding[]): Run[] =>
  findings.flatMap(({ severity, word, text, name }, index) => [
    { text: `${index === 0 ? '' : '\n'}${word}: `, format: '<b/>', colour: COLOURS[severity] },
    { text, format: '' },
    { text: `\u00A0· ${name}`, format: '', colour: '7A838D' },
  ]);

function rowXml(row: ReviewRow, index: number, table: ReviewTable): string {
  const { mark, source, target } = rowTexts(row);
  const number = index + 2;
  const severity = (['error', 'warning', 'info'] as const).find((one) =>
    row.findings.some((finding) => finding.severity === one),
  );
  const targetStyle = isRightToLeft(table.targetLanguage) ? STYLE.rightToLeft : STYLE.target;
  const cells = [
    cellXml(0, number, STYLE.plain, plain(mark)),
    `<c r="B${number}" s="${STYLE.number}"><v>${index + 1}</v></c>`,
    cellXml(2, number, STYLE.locked, sideRuns(source)),
    cellXml(3, number, targetStyle, sideRuns(target)),
    cellXml(4, number, STYLE.state, plain(table.words.states[row.state])),
    cellXml(5, number, severity ? STYLE[severity] : STYLE.plain, findingRuns(row.findings)),
  ];
  const texts = [source, target, findingRuns(row.findings)].map((runs) => runs.map(({ text }) => text).join(''));
  const lines = Math.max(...texts.map((text, at) => linesOf(text, WIDTHS[[2, 3, 5][at]!]!)));
  return `<row r="${number}" ht="${Math.min(MOST_HEIGHT, lines * LINE)}">${cells.join('')}</row>`;
}

/** Points of a line, and of the highest row that there can be. */
const LINE = 15;
const MOST_HEIGHT = 409;

/** How many lines a text takes in a column, roughly: programs fit a row's height when it is changed, not when it is opened. */
const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (width * 0.92))), 0);

function sheetXml(table: ReviewTable): string {
  const { words, rows, ...mark } = table;
  const last = rows.length + 1;
  const head = [
    cellXml(0, 1, STYLE.head, plain(writeTableMark(mark))),
    ...REVIEW_COLUMNS.map((column, index) => cellXml(index + 1, 1, STYLE.head, plain(words[column]))),
  ];
  const columns = WIDTHS.map(
    (width, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"${index === 0 ? ' hidden="1"' : ''}/>`,
  );
  const states = escapeText(`"${Object.values(words.states).join(',')}"`);
  const validation =
    rows.length === 0
      ? ''
      : `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="E2:E${last}"><formula1>${states}</formula1></dataValidation></dataValidations>`;
  return `${XML}<worksheet xmlns="${SHEET}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:F${last}"/><sheetViews><sheetView workbookViewId="0" tabSelected="1"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="D2" sqref="D2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.join('')}</cols><sheetData><row r="1" ht="20">${head.join('')}</row>${rows.map((row, index) => rowXml(row, index, table)).join('')}</sheetData><sheetProtection sheet="1" formatCells="0" formatColumns="0" formatRows="0" autoFilter="0"/><autoFilter ref="A1:F${last}"/>${validation}<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/><headerFooter><oddFooter>&amp;P / &amp;N</oddFooter></headerFooter></worksheet>`;
}

function stylesXml(): string {
  const fill = (rgb: string): string =>
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${rgb}"/><bgColor indexed="64"/></patternFill></fill>`;
  const format = (fillId: number, more = '', { face = 0, locked = true } = {}): string =>
    `<xf numFmtId="0" fontId="${face}" fillId="${fillId}" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1" applyProtection="1"><alignment vertical="top" wrapText="1"${more}/><protection locked="${locked ? 1 : 0}"/></xf>`;
  const edge = (name: string): string => `<${name} style="thin"><color rgb="FFBFC5CC"/></${name}>`;
  const fills = ['2F4B66', 'F6F7F9', 'FFF4DC', 'FCE8E6'].map(fill);
  const formats = [
    format(0),
    format(2, '', { face: 1 }),
    format(3),
    format(0, '', { locked: false }),
    format(0, '', { locked: false }),
    format(0),
    format(4),
    format(5),
    format(0, ' readingOrder="2" horizontal="right"', { locked: false }),
    format(3, ' horizontal="center"'),
  ];
  return `${XML}<styleSheet xmlns="${SHEET}"><fonts count="2"><font>${font('', 'name')}</font><font><b/>${font(colourXml('FFFFFF'), 'name')}</font></fonts><fills count="6"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fills.join('')}</fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map(edge).join('')}<diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${formats.length}">${formats.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
}

/**
 * A review table as an Excel workbook: a sheet whose first row stays and is printed on each page, with filters; only translation and
 * state can be changed; ids in a hidden column. The same table gives the same bytes.
 */
export function writeReviewXlsx(table: ReviewTable): Uint8Array {
  const main = 'officedocument.spreadsheetml';
  const name = sheetTitle(table.words.title);
  const quoted = escapeText(`'${name.replaceAll("'", "''")}'`);
  const names = `<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">${quoted}!$A$1:$F$${table.rows.length + 1}</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">${quoted}!$1:$1</definedName>`;
  return packZip(
    new Map([
      [
        '[Content_Types].xml',
        contentTypesXml({
          'xl/workbook.xml': `${main}.sheet.main`,
          'xl/worksheets/sheet1.xml': `${main}.worksheet`,
          'xl/styles.xml': `${main}.styles`,
          'docProps/core.xml': 'package.core-properties',
        }),
      ],
      [
        '_rels/.rels',
        relationshipsXml({ r1: ['officeDocument', 'xl/workbook.xml'], r2: ['core', 'docProps/core.xml'] }),
      ],
      [
        'xl/workbook.xml',
        `${XML}<workbook xmlns="${SHEET}" xmlns:r="${KINDS}"><bookViews><workbookView/></bookViews><sheets><sheet name="${escapeAttribute(name)}" sheetId="1" r:id="r1"/></sheets><definedNames>${names}</definedNames></workbook>`,
      ],
      [
        'xl/_rels/workbook.xml.rels',
        relationshipsXml({ r1: ['worksheet', 'worksheets/sheet1.xml'], r2: ['styles', 'styles.xml'] }),
      ],
      ['xl/worksheets/sheet1.xml', sheetXml(table)],
      ['xl/styles.xml', stylesXml()],
      ['docProps/core.xml', coreXml(`${table.words.title}: ${table.document}`)],
    ]),
  );
}

/** A name that a sheet may have: 31 characters, none of `[]:*?/\`. */
const sheetTitle = (title: string): string => title.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31);
