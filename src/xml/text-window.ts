import type { Position } from '../model/index.js';

const LINE_END = /\r\n|[\n\r]/g;

/**
 * The part of a text that has come and is still needed. Offsets count UTF-16 code units from the beginning of the whole
 * text. A line ends with LF, CR or both; a CRLF must not be cut between two chunks.
 */
export class TextWindow {
  private whole = '';
  private parts: string[] = [];
  private length = 0;
  /** Offset of its first character. */
  base = 0;
  /** Somewhere in the whole text stands a CR. */
  sawReturn = false;
  private line = 1;
  private lineStart = 0;
  /** Where the line after the current one begins; infinite where that has not come yet, negative where nobody looked. */
  private nextLine = -1;
  private searched = 0;

  /** Offset just after what has come. */
  get end(): number {
    return this.base + this.length;
  }

  /** What has come and is not released. */
  get text(): string {
    // Joined, not added: the sum of two strings is a tree, in which every look at a character takes longer.
    if (this.parts.length > 0) {
      this.whole = this.whole === '' && this.parts.length === 1 ? this.parts[0]! : [this.whole, ...this.parts].join('');
      this.parts = [];
    }
    return this.whole;
  }

  append(chunk: string): void {
    // Editors do not count the byte order mark as a column.
    if (this.end === 0 && chunk.startsWith('\uFEFF')) this.lineStart = 1;
    this.sawReturn ||= chunk.includes('\r');
    if (this.nextLine === Number.POSITIVE_INFINITY) this.nextLine = -1;
    this.parts.push(chunk);
    this.length += chunk.length;
  }

  /** Forgets what stands before an offset. */
  release(before: number): void {
    if (before <= this.base) return;
    this.at(before);
    this.whole = this.text.slice(before - this.base);
    this.length = this.whole.length;
    this.base = before;
    this.searched = Math.max(this.searched, before);
  }

  slice(start: number, end: number): string {
    return this.text.slice(Math.max(0, start - this.base), Math.max(0, end - this.base));
  }

  /**
   * Line and column of an offset, counted in one pass over the text.
   * @param offset not smaller than any asked for or released before
   */
  at(offset: number): Position {
    for (;;) {
      if (this.nextLine < 0) this.findNextLine();
      if (this.nextLine > offset) break;
      this.lineStart = this.nextLine;
      this.line++;
      this.nextLine = -1;
    }
    return { line: this.line, column: Math.max(1, offset - this.lineStart + 1) };
  }

  private findNextLine(): void {
    const from = this.searched - this.base;
    let after: number;
    if (this.sawReturn) {
      LINE_END.lastIndex = from;
      after = LINE_END.test(this.text) ? LINE_END.lastIndex : 0;
    } else after = this.text.indexOf('\n', from) + 1;
    this.searched = after > 0 ? this.base + after : this.end;
    this.nextLine = after > 0 ? this.searched : Number.POSITIVE_INFINITY;
  }
}

/** A text that is there as a whole. */
export function windowOf(text: string): TextWindow {
  const window = new TextWindow();
  window.append(text);
  return window;
}
