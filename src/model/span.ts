/** A stretch of text: UTF-16 code unit offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of text together with the text itself, as it stands in findings and facts. */
export interface SpanText extends Span {
  readonly text: string;
}

/** Line and column, counted from 1; the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What a place is called where a line says nothing to people: paragraph 12, footnote 3, cell B7 of table 2, Sheet1!B7. */
export interface PlaceLabel {
  readonly kind:
    | 'cell'
    | 'endnote'
    | 'footer'
    | 'footnote'
    | 'header'
    | 'layout'
    | 'notes'
    | 'paragraph'
    | 'picture'
    | 'sheet'
    | 'slide'
    | 'slidecell'
    | 'slidepicture'
    | 'textbox';
  /** Counted from 1 among those of its kind; for a cell, of its table. */
  readonly number?: number;
  /** Of a cell, as spreadsheets name it; with its sheet where it is of one. */
  readonly name?: string;
}

/** A place in a file for people and editors: line and column count from 1, the column in UTF-16 code units. */
export interface Place extends Position {
  /** Path relative to the project (or as the user gave it), written with `/`. */
  readonly file: string;
  /** What people call it. Its line then counts the paragraphs of the document that hold text, its column the text of one. */
  readonly label?: PlaceLabel;
  /** The column after a stretch that stands on this line letter by letter; absent where that is not known. */
  readonly endColumn?: number;
}
