/** A row of CSV with the line that it begins in, from 1. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * Reads CSV as RFC 4180 describes it: commas, quotes doubled inside quoted cells, LF or CRLF; a byte order mark and empty
 * lines are passed over.
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
  for (let i = 0; i < input.length; i++) {
    const char = input.charAt(i);
    if (char === '\n') line++;
    if (quoted) {
      if (char !== '"') cell += char;
      else if (input.charAt(i + 1) === '"') {
        cell += '"';
        i++;
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
