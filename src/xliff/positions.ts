import type { Position } from './document.js';

const LINE_END = /\r\n|[\n\r]/g;

/** Gives line and column of offsets that only grow, in one pass over the text. A line ends with LF, CR or both. */
export class Positions {
  private lineStart: number;
  private line = 1;
  private nextLine: number;

  constructor(private readonly text: string) {
    // Editors do not count the byte order mark as a column.
    this.lineStart = text.startsWith('\uFEFF') ? 1 : 0;
    this.nextLine = this.lineAfter(0);
  }

  /** @param offset not smaller than any asked for before */
  at(offset: number): Position {
    while (this.nextLine <= offset) {
      this.lineStart = this.nextLine;
      this.line++;
      this.nextLine = this.lineAfter(this.nextLine);
    }
    return { line: this.line, column: Math.max(1, offset - this.lineStart + 1) };
  }

  private lineAfter(from: number): number {
    LINE_END.lastIndex = from;
    return LINE_END.test(this.text) ? LINE_END.lastIndex : Number.POSITIVE_INFINITY;
  }
}
