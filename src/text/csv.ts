import { csvDialect } from './csv-dialect.js';
import { CsvReader, type CsvRow, type Delimiter } from './csv-reader.js';

/** A table as it was read, and how it is written, so that rows can be added in the same way. */
export interface CsvTable extends CsvStyle {
  readonly rows: readonly CsvRow[];
}

/** How rows are written. */
export interface CsvStyle {
  readonly delimiter: Delimiter;
  readonly lineEnd: '\n' | '\r\n';
}

export type { CsvRow };

const PLAIN: CsvStyle = { delimiter: ',', lineEnd: '\n' };

/**
 * Reads a table as RFC 4180 describes it and as spreadsheets save it: commas, semicolons or tabs, the line `sep=;`, a byte order mark;
 * `isHeader` helps to tell which. Empty rows are passed over.
 *
 * @throws InputError `csv.quote` with `place.line` of a quote that is never closed
 */
export function readCsv(text: string, isHeader?: (cells: readonly string[]) => boolean): CsvTable {
  const { delimiter, start, line } = csvDialect(text, isHeader);
  const reader = new CsvReader({ delimiter, line, longestRow: Number.POSITIVE_INFINITY });
  const rows = [...reader.push(text.slice(start)), ...reader.end()];
  return { rows, delimiter, lineEnd: text.includes('\r\n') ? '\r\n' : '\n' };
}

/** The rows of a table alone. Throws as `readCsv` does. */
export function parseCsv(text: string, isHeader?: (cells: readonly string[]) => boolean): readonly CsvRow[] {
  return readCsv(text, isHeader).rows;
}

/** What a spreadsheet would take for a formula; such a cell gets an apostrophe before it, which reading takes off again. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Writes rows as CSV. Cells that a spreadsheet would run as a formula are made safe; `unguardCell` gives them back. */
export function writeCsv(rows: Iterable<readonly string[]>, { delimiter, lineEnd }: CsvStyle = PLAIN): string {
  let text = '';
  for (const row of rows) text += row.map((cell) => cellText(cell, delimiter)).join(delimiter) + lineEnd;
  return text;
}

/** Adds rows at the end of a table, written as it is; what is there stays as it was. */
export function appendCsv(text: string, rows: Iterable<readonly string[]>, style: CsvStyle): string {
  const joint = text === '' || /[\r\n]$/.test(text) ? '' : style.lineEnd;
  return text + joint + writeCsv(rows, style);
}

/** Takes off the apostrophe that `writeCsv` puts before a formula. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

function cellText(cell: string, delimiter: Delimiter): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /["\n\r]/.test(safe) || safe.includes(delimiter) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
