/** A row of CSV with the line that it begins in, from 1. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Reads CSV as RFC 4180 describes it: commas, quotes doubled inside quoted cells, line breaks in quoted cells, LF or CRLF; a byte
 * order mark and empty rows are passed over. Never throws: a quote that is never closed takes the rest of the text.
 */
export function parseCsv(text: string): CsvRow[] {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let begun = 1;
  const endRow = (): void => {
    cells.push(cell);
    if (cells.length > 1 || cells[0] !== '') rows.push({ cells, line: begun });
    cells = [];
    cell = '';
  };
  const input = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  for (let index = 0; index < input.length; index++) {
    const char = input[index]!;
    if (char === '\n') line++;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (input[index + 1] === '"') {
        cell += '"';
        index++;
      } else quoted = false;
    } else if (char === '"' && cell === '') quoted = true;
    else if (char === ',') {
      cells.push(cell);
      cell = '';
    } else if (char === '\n') {
      endRow();
      begun = line;
    } else cell += char;
  }
  endRow();
  return rows;
}

/** What a spreadsheet would take for a formula; such a cell gets an apostrophe before it, which reading takes off again. */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Writes rows as CSV with LF. Cells that a spreadsheet would run as a formula are made safe; `unguardCell` gives them back. */
export function writeCsv(rows: Iterable<readonly string[]>): string {
  let text = '';
  for (const row of rows) text += `${row.map(cellText).join(',')}\n`;
  return text;
}

/** Takes off the apostrophe that `writeCsv` puts before a formula. */
export function unguardCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

function cellText(cell: string): string {
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
