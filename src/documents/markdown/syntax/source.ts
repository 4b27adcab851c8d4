/** A Markdown text as the matchers of syntax see it: offsets are UTF-16 code units of the whole text. */
export class Source {
  /** What to add to micromark's offsets: 1 after a byte order mark. */
  readonly shift: number;
  /** Labels that the document defines, as micromark keeps them. */
  defined: readonly string[] = [];
  /** The same for footnotes. */
  footnotes: readonly string[] = [];
  private line = { from: 0, end: -1 };
  private readonly searches = new Map<RegExp, { from: number; found: RegExpExecArray | null }>();

  constructor(readonly text: string) {
    this.shift = text.startsWith('\uFEFF') ? 1 : 0;
  }

  /** Where the line that holds an offset ends. */
  lineEnd(at: number): number {
    if (at >= this.line.from && at <= this.line.end) return this.line.end;
    let end = at;
    while (end < this.text.length && this.text[end] !== '\n' && this.text[end] !== '\r') end++;
    this.line = { from: at, end };
    return end;
  }

  /**
   * The first match of a pattern (with the flag `g`) at or after an offset. Answers are kept, so that many questions in a
   * row take the time of one search: what is not found from here on is not found later either.
   */
  next(pattern: RegExp, from: number): RegExpExecArray | undefined {
    const known = this.searches.get(pattern);
    if (known !== undefined && known.from <= from && (known.found === null || known.found.index >= from))
      return known.found ?? undefined;
    pattern.lastIndex = from;
    const found = pattern.exec(this.text);
    this.searches.set(pattern, { from, found });
    return found ?? undefined;
  }
}
