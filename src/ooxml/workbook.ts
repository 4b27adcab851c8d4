import { InputError } from '../model/index.js';
import { parseXml } from '../xml/parse-xml.js';
import { attribute } from '../xml/xml-events.js';
import { attributeOf, xmlTree } from '../xml/xml-tree.js';
import { cellAddress } from './column-name.js';
import { dateFormats } from './date-formats.js';
import { openPackage } from './open-package.js';
import { StringItem, sharedStrings } from './shared-strings.js';
import { sheetName } from './sheet-names.js';

/** A cell with something in it. */
export interface Cell {
  /** From 0. */
  readonly column: number;
  /** Texts, also those that a formula gave last; numbers as they are kept, whatever format shows them; dates are numbers of days. */
  readonly kind: 'text' | 'number' | 'date' | 'other';
  readonly text: string;
}

/** A row with its cells, by column; empty rows and cells are left out. */
export interface Row {
  /** From 1. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Throws an InputError `xml.…`, `zip.…` where it cannot be read. */
  rows(): Row[];
}

/**
 * Reads a workbook of Excel (SpreadsheetML, ECMA-376, transitional and strict): its sheets with the values of their cells.
 * @throws InputError of the archive or `xml.…` of a part, `ooxml.workbook` for other packages
 */
export function readWorkbook(bytes: Uint8Array, maxUnpacked?: number): Sheet[] {
  const opened = openPackage(bytes, maxUnpacked);
  const main = opened.relationships().find(({ kind }) => kind === 'officeDocument')?.target;
  const text = main === undefined ? undefined : opened.read(main)?.text;
  const root = text === undefined ? undefined : xmlTree(text, () => false);
  if (main === undefined || !root || sheetName(root.tag) !== 'workbook') throw new InputError('ooxml.workbook');
  const related = opened.relationships(main);
  const partText = (kind: string): string | undefined => {
    const target = related.find((one) => one.kind === kind)?.target;
    return target === undefined ? undefined : opened.read(target)?.text;
  };
  let context: Context | undefined;
  const contextOf = (): Context => {
    context ??= { strings: sharedStrings(partText('sharedStrings') ?? '<x/>'), dates: dateFormats(partText('styles')) };
    return context;
  };
  const sheets = root.children.find(({ tag }) => sheetName(tag) === 'sheets')?.children ?? [];
  return sheets.flatMap((node): Sheet[] => {
    const id = node.tag.attributes.find(({ local, uri }) => local === 'id' && uri !== '')?.value;
    const target = related.find((one) => one.id === id && one.kind === 'worksheet')?.target;
    if (target === undefined) return [];
    return [
      {
        name: attributeOf(node, 'name') ?? '',
        isHidden: (attributeOf(node, 'state') ?? 'visible') !== 'visible',
        rows: () => rowsOf(opened.read(target)?.text ?? '', contextOf()),
      },
    ];
  });
}

interface Context {
  readonly strings: readonly string[];
  /** Formats of cells that show dates. */
  readonly dates: ReadonlySet<number>;
}

function rowsOf(text: string, context: Context): Row[] {
  const rows: Row[] = [];
  const names: string[] = [];
  const item = new StringItem();
  let row = 0;
  let column = -1;
  let cells: Cell[] = [];
  let type = '';
  let style = 0;
  let value: string | undefined;
  const endCell = (): void => {
    const cell = cellOf(type, type === 'inlineStr' ? item.value : value, style, context);
    if (cell && cell.text !== '') cells.push({ column, ...cell });
  };
  parseXml(text, {
    open(tag) {
      const name = sheetName(tag);
      names.push(name);
      if (name === 'row') {
        row = cellAddress(`A${attribute(tag, 'r') ?? ''}`)?.row ?? row + 1;
        column = -1;
        cells = [];
      } else if (name === 'c') {
        column = cellAddress(attribute(tag, 'r') ?? '')?.column ?? column + 1;
        type = attribute(tag, 't') ?? 'n';
        style = Number(attribute(tag, 's') ?? 0);
        value = undefined;
        item.begin();
      } else if (name === 'v') value = '';
      else item.open(name, tag);
    },
    close() {
      const name = names.pop()!;
      if (name === 'c') endCell();
      else if (name === 'row') {
        if (cells.length > 0) rows.push({ number: row, cells });
      } else item.close(name);
    },
    text(part) {
      if (names.at(-1) === 'v' && value !== undefined) value += part;
      else item.write(part);
    },
    other() {},
  });
  return rows;
}

function cellOf(
  type: string,
  value: string | undefined,
  style: number,
  { strings, dates }: Context,
): Omit<Cell, 'column'> | undefined {
  if (value === undefined) return undefined;
  switch (type) {
    case 's':
      return { kind: 'text', text: strings[Number(value)] ?? '' };
    case 'inlineStr':
      return { kind: 'text', text: value };
    case 'str':
      return { kind: 'text', text: value };
    case 'n':
      return { kind: dates.has(style) ? 'date' : 'number', text: value.trim() };
    case 'd':
      return { kind: 'date', text: value.trim() };
    default:
      return { kind: 'other', text: value.trim() };
  }
}
