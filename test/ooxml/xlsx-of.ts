import { zipSync } from 'fflate';

const SHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const KINDS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const links = (targets: readonly (readonly [string, string])[]): string =>
  `<Relationships xmlns="${PACKAGE}">${targets
    .map(([kind, target], index) => `<Relationship Id="r${index}" Type="${KINDS}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** What a workbook is made of beside its sheets. */
export interface WorkbookParts {
  /** Items of shared strings, as the insides of `si`. */
  readonly strings?: readonly string[];
  /** The inside of `styleSheet`. */
  readonly styles?: string;
  /** Names of sheets that are hidden. */
  readonly hidden?: readonly string[];
  /** Namespace of SpreadsheetML. */
  readonly namespace?: string;
}

/** A workbook by the insides of `sheetData`, by the names of its sheets. */
export function xlsxOf(sheets: Readonly<Record<string, string>>, parts: WorkbookParts = {}): Uint8Array {
  const { strings = [], styles = '', hidden = [], namespace = SHEET } = parts;
  const names = Object.keys(sheets);
  const files: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': links([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${namespace}" xmlns:r="${KINDS}"><sheets>${names
      .map(
        (name, index) =>
          `<sheet name="${name}" sheetId="${index + 1}"${hidden.includes(name) ? ' state="hidden"' : ''} r:id="r${index}"/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': links([
      ...names.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ['sharedStrings', 'sharedStrings.xml'],
      ['styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${namespace}">${strings.map((item) => `<si>${item}</si>`).join('')}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${namespace}">${styles}</styleSheet>`,
  };
  names.forEach((name, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `<worksheet xmlns="${namespace}"><sheetData>${sheets[name]}</sheetData></worksheet>`;
  });
  const encoder = new TextEncoder();
  const entries = Object.entries(files).map(([name, text]) => [name, encoder.encode(text)]);
  return zipSync(Object.fromEntries(entries) as Record<string, Uint8Array>, { mtime: new Date(1980, 0, 1) });
}

/** Rows of inline strings. */
export const rowsOf = (rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) => `<row>${cells.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('')}</row>`)
    .join('');
