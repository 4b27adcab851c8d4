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

/** A place in a file for people and editors: line and column count from 1, the column in UTF-16 code units. */
export interface Place extends Position {
  /** Path relative to the project (or as the user gave it), written with `/`. */
  readonly file: string;
  /** The column after a stretch that stands on this line letter by letter; absent where that is not known. */
  readonly endColumn?: number;
}
