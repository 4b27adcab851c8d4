import { InputError } from '../model/index.js';

/** A row of a table with the line that it begins in, from 1. */
export interface CsvRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/** Signs that spreadsheets put between cells: a comma, a semicolon where that is the decimal sign, a tab in “Unicode text”. */
export const DELIMITERS = [',', ';', '\t'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How a reader is made. */
export interface CsvReaderOptions {
  readonly delimiter?: Delimiter;
  /** The line that the text begins in. */
  readonly line?: number;
  /** Longest row in UTF-16 code units. */
  readonly longestRow?: number;
}

const LONGEST_ROW = 16 * 1024 * 1024;
const QUOTE = 34;
const LF = 10;
const CR = 13;

enum State {
  Start,
  Plain,
  Quoted,
  /** Behind a quote in a quoted cell: its end, or the first of two. */
  Quote,
}

/**
 * Reads CSV in pieces as RFC 4180 describes it, in linear time: quotes doubled inside quoted cells, line breaks in quoted cells (given
 * as LF), LF, CRLF or CR. Rows of one empty cell are passed over. What follows a closing quote belongs to the cell, as in Excel,
 * unless the cell runs over lines: then its first quote was never closed.
 *
 * @throws InputError `csv.quote` with `place.line` of a quote that is never closed, `csv.row` for a row beyond the limit
 */
export class CsvReader {
  readonly #delimiter: number;
  readonly #longestRow: number;
  #state = State.Start;
  #cells: string[] = [];
  #cell = '';
  #rowLength = 0;
  #line: number;
  #begun: number;
  #quoteLine = 0;
  #afterCr = false;

  constructor({ delimiter = ',', line = 1, longestRow = LONGEST_ROW }: CsvReaderOptions = {}) {
    this.#delimiter = delimiter.charCodeAt(0);
    this.#longestRow = longestRow;
    this.#line = line;
    this.#begun = line;
  }

  /** The rows that end in the next piece of the text. */
  push(text: string): CsvRow[] {
    const rows: CsvRow[] = [];
    let from = 0;
    let rowStart = 0;
    const take = (to: number): void => {
      if (to > from) this.#cell += text.slice(from, to);
      from = to + 1;
    };
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (this.#afterCr) {
        this.#afterCr = false;
        if (code === LF) {
          from = at + 1;
          continue;
        }
      }
      if (this.#state === State.Quoted) {
        if (code === QUOTE) {
          take(at);
          this.#state = State.Quote;
        } else if (code === LF || code === CR) {
          take(at);
          this.#cell += '\n';
          this.#breakLine(code);
        }
        continue;
      }
      if (this.#state === State.Quote && code === QUOTE) {
        // The second of two stands for one.
        from = at;
        this.#state = State.Quoted;
      } else if (code === this.#delimiter) {
        take(at);
        this.#endCell();
      } else if (code === LF || code === CR) {
        take(at);
        const row = this.#endRow();
        if (row) rows.push(row);
        this.#breakLine(code);
        this.#begun = this.#line;
        rowStart = at + 1;
      } else if (this.#state === State.Start && code === QUOTE) {
        from = at + 1;
        this.#quoteLine = this.#line;
        this.#state = State.Quoted;
      } else if (this.#state === State.Quote) {
        if (this.#quoteLine !== this.#line) this.#unclosed();
        this.#state = State.Plain;
      } else this.#state = State.Plain;
    }
    take(text.length);
    this.#rowLength = rows.length > 0 ? text.length - rowStart : this.#rowLength + text.length;
    if (this.#rowLength > this.#longestRow) this.#tooLong();
    return rows;
  }

  /** The last row, where no line break ends it. */
  end(): CsvRow[] {
    if (this.#state === State.Quoted) this.#unclosed();
    const row = this.#endRow();
    return row ? [row] : [];
  }

  #breakLine(code: number): void {
    this.#line++;
    this.#afterCr = code === CR;
  }

  #endCell(): void {
    this.#cells.push(this.#cell);
    this.#cell = '';
    this.#state = State.Start;
  }

  #endRow(): CsvRow | undefined {
    this.#endCell();
    const cells = this.#cells;
    this.#cells = [];
    return cells.length > 1 || cells[0] !== '' ? { cells, line: this.#begun } : undefined;
  }

  #unclosed(): never {
    throw new InputError('csv.quote', {}, { line: this.#quoteLine });
  }

  #tooLong(): never {
    if (this.#state === State.Quoted) this.#unclosed();
    throw new InputError('csv.row', { limit: this.#longestRow }, { line: this.#begun });
  }
}
