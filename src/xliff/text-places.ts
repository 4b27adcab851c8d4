import { type Position, plainText } from '../model/index.js';
import type { XliffText } from './document.js';

const TAG = /<(?:!--[\s\S]*?--|\?[\s\S]*?\?|(?:[^>"']|"[^"]*"|'[^']*')*)>/y;
const REFERENCE = /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|\w{1,16});/y;
const CDATA = '<![CDATA[';
const CDATA_END = ']]>';
const LINE_END = /\r\n|[\n\r]/g;
/** Characters that may mean something else: of references, tags, CDATA and line breaks. */
const SPECIAL: ReadonlySet<string> = new Set(['&', '<', ']', '\r', '\n']);
const LONGEST_RUN = 1024;
/** A mark is kept every so many steps, from which the way is taken up again. */
const STRIDE = 16;

function matched(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** How many UTF-16 code units a reference stands for. */
function lengthOf([, hex, decimal]: RegExpExecArray): number {
  const point = hex === undefined ? Number(decimal ?? 0) : Number.parseInt(hex, 16);
  return point > 0xffff ? 2 : 1;
}

/** How far the reading of a text has come. */
interface Mark {
  /** Index in the text. */
  readonly at: number;
  /** Offset in the plain text. */
  readonly seen: number;
  /** The next inline code. */
  readonly code: number;
  /** Within CDATA. */
  readonly literal: boolean;
  readonly line: number;
  /** Index where the line begins. */
  readonly lineStart: number;
  /** What was read last are characters that stand for themselves. */
  readonly run: boolean;
}

/**
 * Lines and columns of offsets (UTF-16) in the plain text of one `source`, `target` or `seg-source`. The text is read once, as far
 * as it is asked for, however often that is.
 */
export class TextPlaces {
  /** References, tags and runs of characters that were read; for tests. */
  steps = 0;
  private readonly plain: string;
  private readonly end: number;
  private readonly marks: Mark[] = [];
  private frontier: Mark;
  private sinceMark = 0;

  /**
   * @param text of the document that the part was read from, or of its unit
   * @param base offset in the document where the text begins
   */
  constructor(
    private readonly text: string,
    private readonly part: XliffText,
    private readonly base: number,
  ) {
    const { element, line, column } = part;
    const start = element.start - base;
    this.plain = plainText(part.content);
    this.end = element.closeStart - base;
    const first = { at: start, seen: 0, code: 0, literal: false, line, lineStart: start - column + 1, run: false };
    this.frontier = this.passed(first, element.openEnd - base, {});
    this.marks.push(this.frontier);
  }

  /** Undefined where the offset is not there, or the text holds what the model does not, so that counting goes astray. */
  at(offset: number): Position | undefined {
    const ahead = offset >= this.frontier.seen;
    let mark = ahead ? this.frontier : this.markBefore(offset);
    for (;;) {
      const next = this.step(mark);
      if (!next) return undefined;
      if (offset < next.seen) {
        const within = next.run ? offset - mark.seen : 0;
        return { line: mark.line, column: mark.at + within - mark.lineStart + 1 };
      }
      mark = next;
      if (ahead) this.advance(next);
    }
  }

  private advance(next: Mark): void {
    this.frontier = next;
    if (++this.sinceMark < STRIDE) return;
    this.sinceMark = 0;
    this.marks.push(next);
  }

  private markBefore(offset: number): Mark {
    let low = 0;
    let high = this.marks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.marks[middle]!.seen <= offset) low = middle;
      else high = middle - 1;
    }
    return this.marks[low]!;
  }

  /** Reads one reference or tag, or a run of characters. */
  private step(mark: Mark): Mark | undefined {
    const { text, plain } = this;
    const { at, seen, literal } = mark;
    if (at >= this.end) return undefined;
    this.steps++;
    const code = this.part.codes[mark.code];
    if (code && code.start - this.base <= at) {
      if (code.start - this.base < at) return { ...mark, code: mark.code + 1, run: false };
      const { length } = code.code.text ?? '';
      return this.passed(mark, code.end - this.base, { seen: seen + length, code: mark.code + 1 });
    }
    if (literal && text.startsWith(CDATA_END, at)) {
      return this.passed(mark, at + CDATA_END.length, { literal: false });
    }
    if (!literal && text.startsWith(CDATA, at)) return this.passed(mark, at + CDATA.length, { literal: true });
    if (!literal && text[at] === '<') {
      const tag = matched(TAG, text, at);
      return tag ? this.passed(mark, at + tag[0].length, {}) : undefined;
    }
    const reference = !literal && text[at] === '&' ? matched(REFERENCE, text, at) : null;
    if (reference) return this.passed(mark, at + reference[0].length, { seen: seen + lengthOf(reference) });
    const isBreak = text[at] === '\r';
    if (!isBreak && text[at] !== plain[seen]) return undefined;
    const length = this.runFrom(mark, code ? Math.min(this.end, code.start - this.base) : this.end);
    if (length > 0) return { ...mark, at: at + length, seen: seen + length, run: true };
    return this.passed(mark, at + (isBreak && text[at + 1] === '\n' ? 2 : 1), { seen: seen + 1 });
  }

  /** How many characters stand for themselves from here, in the same line. */
  private runFrom({ at, seen }: Mark, end: number): number {
    const { text, plain } = this;
    const most = Math.min(end - at, LONGEST_RUN);
    let length = 0;
    while (length < most && !SPECIAL.has(text[at + length]!) && text[at + length] === plain[seen + length]) length++;
    return length;
  }

  private passed(mark: Mark, at: number, changed: Partial<Mark>): Mark {
    let { line, lineStart } = mark;
    if (at - mark.at > 1 || this.text[mark.at] === '\n' || this.text[mark.at] === '\r') {
      for (const { index, 0: found } of this.text.slice(mark.at, at).matchAll(LINE_END)) {
        line++;
        lineStart = mark.at + index + found.length;
      }
    }
    return { ...mark, run: false, ...changed, at, line, lineStart };
  }
}
