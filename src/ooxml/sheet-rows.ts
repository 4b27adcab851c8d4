import type { CsvRow } from '../text/csv-reader.js';
import type { Cell, Row, Sheet } from './workbook.js';
import { readWorkbook } from './workbook.js';

/** A row of a sheet as rows of other tables are: dates, logical values and errors are empty. */
export interface SheetRow extends CsvRow {
  /** What each cell holds; undefined for an empty one. */
  readonly kinds: readonly (Cell['kind'] | undefined)[];
}

/** A sheet that is to be seen and holds something. */
export interface SheetTable {
  readonly name: string;
  /** Its `line` is the number of the row. */
  readonly rows: readonly SheetRow[];
}

/** What stands further to the right is no column of a table: a row with one such cell would else hold thousands. */
const MOST_COLUMNS = 256;

function rowOf({ number, cells }: Row): SheetRow {
  const texts: string[] = [];
  const kinds: SheetRow['kinds'][number][] = [];
  for (const { column, kind, text } of cells) {
    if (column >= MOST_COLUMNS) break;
    while (texts.length < column) {
      texts.push('');
      kinds.push(undefined);
    }
    texts[column] = kind === 'text' || kind === 'number' ? text : '';
    kinds[column] = kind;
  }
  return { cells: texts, kinds, line: number };
}

const tableOf = ({ name, rows }: Sheet): SheetTable => ({ name, rows: rows().map(rowOf) });

/**
 * The sheets of a workbook that hold a table of a kind: those whose first row names its columns; where there is none, all that hold
 * anything. Hidden sheets are none.
 * @throws InputError as `readWorkbook` does
 */
export function sheetTables(
  bytes: Uint8Array,
  isHeader: (cells: readonly string[]) => boolean,
  maxUnpacked?: number,
): SheetTable[] {
  const tables = readWorkbook(bytes, maxUnpacked)
    .filter(({ isHidden }) => !isHidden)
    .map(tableOf)
    .filter(({ rows }) => rows.length > 0);
  const named = tables.filter(({ rows }) => isHeader(rows[0]!.cells));
  return named.length > 0 ? named : tables;
}
