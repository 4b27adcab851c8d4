import { columnName } from '../../ooxml/column-name.js';
import { type SheetRow, type SheetTable, sheetTables } from '../../ooxml/sheet-rows.js';
import type { Block, CellNames } from './blocks.js';
import type { StreamOptions } from './options.js';
import { jsonLine } from './table-blocks.js';
import { isPairsHeader, type TableColumns, tableColumns } from './table-columns.js';

/** Rows of a block. */
const ROWS = 500;

/** The pairs of a row. Where a side holds a date, a logical value or an error, or its source is a number, there is nothing to weigh. */
function pairsOf(
  row: SheetRow,
  columns: TableColumns,
  { name }: SheetTable,
  isOnly: boolean,
): { readonly text: string; readonly cells: CellNames }[] {
  if (row.kinds[columns.source] !== 'text') return [];
  const cell = (at: number): string => `${name}!${columnName(at)}${row.line}`;
  return columns.targets.flatMap((target) => {
    const kind = row.kinds[target.at];
    if (kind === 'date' || kind === 'other') return [];
    // Empty cells at the end of a row are not written, and are no mistake.
    const cells =
      row.cells.length > target.at ? row.cells : [...row.cells, ...Array(target.at + 1 - row.cells.length).fill('')];
    return [
      {
        text: jsonLine(cells, isOnly ? row.line : `${name}!${row.line}`, columns, target),
        cells: { source: cell(columns.source), target: cell(target.at) },
      },
    ];
  });
}

/**
 * The rows of a workbook's sheets as blocks of JSON lines, as those of a table are; numbers and dates are passed over.
 * @throws InputError `csv.languages`; what `readWorkbook` throws
 */
export async function* sheetBlocks(chunks: AsyncIterable<Buffer>, options: StreamOptions): AsyncGenerator<Block> {
  const parts: Buffer[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const tables = sheetTables(Buffer.concat(parts), isPairsHeader);
  for (const table of tables) {
    const [head] = table.rows;
    if (!head) continue;
    const columns = tableColumns(head.cells, options);
    for (let from = columns.named ? 1 : 0; from < table.rows.length; from += ROWS) {
      const texts: string[] = [];
      const lines: number[] = [];
      const cells: CellNames[] = [];
      for (const row of table.rows.slice(from, from + ROWS)) {
        for (const pair of pairsOf(row, columns, table, tables.length === 1)) {
          texts.push(pair.text);
          lines.push(row.line);
          cells.push(pair.cells);
        }
      }
      if (texts.length === 0) continue;
      const bytes = Buffer.from(texts.map((text) => `${text}\n`).join(''));
      yield { bytes, firstLine: lines[0]!, lines, cells };
    }
  }
}
