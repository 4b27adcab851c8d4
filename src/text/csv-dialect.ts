import { InputError } from '../model/index.js';
import { CsvReader, type CsvRow, DELIMITERS, type Delimiter } from './csv-reader.js';

/** How a table is written, and where its rows begin. */
export interface CsvDialect {
  readonly delimiter: Delimiter;
  /** Code units before the first row: a byte order mark, Excel's line `sep=;`. */
  readonly start: number;
  /** The line of the first row, from 1. */
  readonly line: number;
}

/** So much of a text tells how it is written. */
export const SAMPLE = 64 * 1024;
const SEPARATOR = /^\uFEFF?sep=([,;\t])(?:\r\n?|\n|$)/i;

/** The whole rows at the beginning of a text, as far as its quotes make sense with this sign. */
function sampleRows(sample: string, delimiter: Delimiter, whole: boolean): readonly CsvRow[] {
  const rows: CsvRow[] = [];
  try {
    const reader = new CsvReader({ delimiter });
    for (const line of sample.split(/(?<=[\n\r])/)) rows.push(...reader.push(line));
    if (whole || rows.length === 0) rows.push(...reader.end());
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
  }
  return rows;
}

/** How well a sign cuts rows alike: that all have cells first, then that most have the same number of them. */
function fitness(rows: readonly CsvRow[]): number {
  if (rows.length === 0) return 0;
  const widths = new Map<number, number>();
  for (const { cells } of rows) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
  const split = rows.filter(({ cells }) => cells.length > 1).length / rows.length;
  const alike = Math.max(...[...widths].map(([width, times]) => (width > 1 ? times : 0))) / rows.length;
  return split + alike;
}

/**
 * Finds how a table is written by its beginning (`sample`, at least its first row): the sign that Excel's line `sep=` names, else the
 * first one with which the first row is a header that `isHeader` knows, else the one that cuts the rows most alike.
 */
export function csvDialect(text: string, isHeader?: (cells: readonly string[]) => boolean): CsvDialect {
  const said = SEPARATOR.exec(text);
  if (said) return { delimiter: said[1] as Delimiter, start: said[0].length, line: 2 };
  const start = text.startsWith('\uFEFF') ? 1 : 0;
  const sample = text.slice(start, start + SAMPLE);
  const whole = text.length <= start + SAMPLE;
  const tried = DELIMITERS.map((delimiter) => ({ delimiter, rows: sampleRows(sample, delimiter, whole) }));
  const named = isHeader && tried.find(({ rows }) => rows[0] !== undefined && isHeader(rows[0].cells));
  if (named) return { delimiter: named.delimiter, start, line: 1 };
  const [best] = tried.sort((a, b) => fitness(b.rows) - fitness(a.rows));
  return { delimiter: best?.delimiter ?? ',', start, line: 1 };
}
