import type { TableMark } from './marks.js';
import { type RowMark, readRowMark } from './marks.js';
import type { ReviewColumn } from './review-table.js';

/** A row as it came back. */
export interface ReviewedRow {
  /** Its number among the rows of its table or sheet, from 1. */
  readonly line: number;
  /** Undefined where somebody added it, or its hidden text is lost. */
  readonly mark: RowMark | undefined;
  readonly source: string;
  readonly target: string;
  readonly state: string;
  /** Comments on it. */
  readonly notes: readonly { readonly text: string; readonly from?: string }[];
}

/** A table as it came back. */
export interface ReviewedTable extends TableMark {
  readonly rows: readonly ReviewedRow[];
}

/** The names that columns have had, in every language that a table may be in, in small letters. */
export type ColumnNames = ReadonlyMap<string, ReviewColumn>;

/** Where the columns stand, by their names in the first row; where those are changed, in the order that they were written in. */
export function columnPlaces(
  head: ReadonlyMap<number, string>,
  names: ColumnNames,
  first: number,
): Readonly<Record<'source' | 'target' | 'state', number>> {
  const found = new Map<ReviewColumn, number>();
  for (const [column, text] of head) {
    const name = names.get(text.trim().toLowerCase());
    if (name !== undefined && !found.has(name)) found.set(name, column);
  }
  return {
    source: found.get('source') ?? first + 1,
    target: found.get('target') ?? first + 2,
    state: found.get('state') ?? first + 3,
  };
}

/** A text without the line ends that a program or a hand puts at its end. */
const trimmedEnd = (text: string): string => text.replace(/\n+$/, '');

/** A row from its cells. `marked` is all its text, the hidden one too. */
export function rowOf(
  cells: ReadonlyMap<number, string>,
  places: ReturnType<typeof columnPlaces>,
  marked: string,
  line: number,
  notes: ReviewedRow['notes'],
): ReviewedRow {
  const cell = (column: number): string => trimmedEnd(cells.get(column) ?? '');
  return {
    line,
    mark: readRowMark(marked),
    source: cell(places.source),
    target: cell(places.target),
    state: cell(places.state).trim(),
    notes,
  };
}
