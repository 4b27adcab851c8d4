import { InputError } from '../../model/index.js';
import { unguardCell } from '../../text/csv.js';
import { csvDialect, SAMPLE } from '../../text/csv-dialect.js';
import { CsvReader, type CsvRow, type Delimiter } from '../../text/csv-reader.js';
import { decodeTable, unicodeEncoding } from '../../text/decode-table.js';
import type { Block } from './blocks.js';
import type { StreamOptions } from './options.js';
import { isPairsHeader, type TableColumns, tableColumns } from './table-columns.js';

/** Decodes a table as it comes; see `decodeTable`. */
async function* textOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let first: Buffer = Buffer.alloc(0);
  let lines = 0;
  const decode = (bytes: Buffer, stream: boolean): string => {
    decoder ??= new TextDecoder(unicodeEncoding(bytes), { fatal: true, ignoreBOM: true });
    try {
      const text = decoder.decode(bytes, { stream });
      lines += text.split('\n').length - 1;
      return text;
    } catch (cause) {
      throw new InputError('csv.encoding', {}, { line: lines + lineOf(bytes) }, { cause });
    }
  };
  for await (const chunk of chunks) {
    // The first letters tell the encoding.
    first = decoder ? chunk : Buffer.concat([first, chunk]);
    if (first.length >= 2) yield decode(first, true);
  }
  yield decode(decoder ? Buffer.alloc(0) : first, false);
}

/** The line of a piece in which its bytes go wrong; a letter that the piece only ends is not told apart from them. */
function lineOf(bytes: Buffer): number {
  try {
    decodeTable(bytes);
    return 1;
  } catch (error) {
    return error instanceof InputError ? (error.place?.line ?? 1) : 1;
  }
}

/**
 * A pair of a row as a line of JSON. A row without a cell for the translation is refused when it is read.
 * @param name what the row is called where it has no id
 */
export function jsonLine(
  cells: readonly string[],
  name: number | string,
  columns: TableColumns,
  { at, language }: TableColumns['targets'][number],
): string {
  const cell = (column: number): string | undefined => {
    const text = column === -1 ? undefined : cells[column];
    return text === undefined ? undefined : unguardCell(text);
  };
  const id = cell(columns.id) ?? (typeof name === 'string' ? name : undefined);
  const target = cell(at);
  const several = columns.targets.length > 1;
  return JSON.stringify({
    id: several ? `${id ?? name}-${language}` : id,
    source: cell(columns.source),
    // An empty cell is a sentence that nobody has translated.
    ...(target !== undefined && { target: target === '' ? null : target }),
    sourceLanguage: cell(columns.languages.source) || columns.sourceLanguage,
    targetLanguage: cell(columns.languages.target) || language,
    document: cell(columns.document),
  });
}

/** The pairs of a row as lines of JSON. */
const jsonLines = ({ cells, line }: CsvRow, columns: TableColumns): string[] =>
  columns.targets.map((target) => jsonLine(cells, line, columns, target));

/**
 * The rows of a table as blocks of JSON lines, in constant memory. `delimiter` is found out where it is not given.
 *
 * @throws InputError `csv.quote`, `csv.row`, `csv.encoding`, `csv.languages` with the line; what comes before it is still given
 */
export async function* tableBlocks(
  chunks: AsyncIterable<Buffer>,
  options: StreamOptions,
  given?: Delimiter,
): AsyncGenerator<Block> {
  let reader: CsvReader | undefined;
  let columns: TableColumns | undefined;
  const blockOf = (rows: readonly CsvRow[]): Block | undefined => {
    const [head] = rows;
    if (!head) return undefined;
    columns ??= tableColumns(head.cells, options);
    const texts: string[] = [];
    const lines: number[] = [];
    for (const row of rows) {
      if (row === head && columns.named && !begun) continue;
      for (const text of jsonLines(row, columns)) {
        texts.push(text);
        lines.push(row.line);
      }
    }
    begun = true;
    return { bytes: Buffer.from(texts.map((text) => `${text}\n`).join('')), firstLine: head.line, lines };
  };
  let begun = false;
  const open = (text: string): CsvRow[] => {
    const { delimiter, start, line } = csvDialect(text, isPairsHeader);
    reader = new CsvReader({ delimiter: given ?? delimiter, line });
    return reader.push(text.slice(start));
  };
  let waiting = '';
  for await (const text of textOf(chunks)) {
    if (!reader) waiting += text;
    if (!reader && waiting.length < SAMPLE) continue;
    const block = blockOf(reader ? reader.push(text) : open(waiting));
    if (block) yield block;
  }
  const last = reader ? [] : open(waiting);
  const block = blockOf([...last, ...(reader as CsvReader | undefined)!.end()]);
  if (block) yield block;
}
