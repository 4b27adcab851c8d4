import type { Waiver } from '../model/index.js';
import { appendCsv, parseCsv, readCsv, writeCsv } from '../text/csv.js';

/** The columns of a file of waivers, in the order of a new one. */
export const WAIVER_COLUMNS = ['fingerprint', 'reason', 'author', 'date', 'until'] as const;

/** Whether a row names the columns of a file of waivers. */
export const isWaiverHeader = (cells: readonly string[]): boolean =>
  cells.includes('fingerprint') && cells.includes('reason');

/** A file of waivers with more of them at its end, in the file's own columns, signs and line ends; all else stays to the byte. */
export function appendWaivers(text: string, waivers: readonly Waiver[]): string {
  const { rows, ...style } = readCsv(text, isWaiverHeader);
  const [head] = rows;
  const columns = head ? head.cells : [...WAIVER_COLUMNS];
  const added = waivers.map((waiver) =>
    columns.map((column) => (column === 'place' ? '' : String(waiver[column as keyof Waiver] ?? ''))),
  );
  return appendCsv(head ? text : writeCsv([columns]), added, style);
}

/** A file of waivers without the rows that begin in some lines (from 1); all else stays to the byte. */
export function removeRows(text: string, lines: ReadonlySet<number>): string {
  const gone = new Set<number>();
  for (const { cells, line } of parseCsv(text, isWaiverHeader)) {
    if (!lines.has(line)) continue;
    const height = cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 1);
    for (let offset = 0; offset < height; offset++) gone.add(line + offset);
  }
  const kept = text.split(/(?<=\r\n|\n|\r(?!\n))/).filter((_, index) => !gone.has(index + 1));
  return kept.join('');
}
