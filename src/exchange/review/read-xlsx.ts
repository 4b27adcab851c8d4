import { InputError } from '../../model/index.js';
import { type Row, readWorkbook } from '../../ooxml/workbook.js';
import { readTableMark } from './marks.js';
import { type ColumnNames, columnPlaces, type ReviewedTable, rowOf } from './read-review.js';

const cellsOf = ({ cells }: Row): Map<number, string> => new Map(cells.map(({ column, text }) => [column, text]));
const allOf = ({ cells }: Row): string => cells.map(({ text }) => text).join('\n');

/**
 * Reads the review tables of an Excel workbook, one a sheet.
 * @throws InputError of the archive or `xml.…` of a part, `review-none` where no table of ours is in it
 */
export function readReviewXlsx(bytes: Uint8Array, names: ColumnNames): ReviewedTable[] {
  const tables = readWorkbook(bytes).flatMap((sheet): ReviewedTable[] => {
    const rows = sheet.rows();
    const at = rows.findIndex((row) => readTableMark(allOf(row)) !== undefined);
    const head = rows[at];
    const mark = head && readTableMark(allOf(head));
    if (!head || !mark) return [];
    const first = head.cells.find(({ text }) => readTableMark(text))?.column ?? 0;
    const places = columnPlaces(cellsOf(head), names, first + 1);
    return [
      { ...mark, rows: rows.slice(at + 1).map((row) => rowOf(cellsOf(row), places, allOf(row), row.number, [])) },
    ];
  });
  if (tables.length === 0) throw new InputError('review-none');
  return tables;
}
