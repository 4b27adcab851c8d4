import { decodeString } from 'micromark-util-decode-string';
import type { Token } from 'micromark-util-types';
import type { CodeType, Span } from '../../model/index.js';
import { UNSPEAKABLE } from '../../text/speakable.js';
import { frameOf } from './frame.js';
import type { Block, BlockKind, CodePiece, Piece, TitleText } from './pieces.js';
import { tagTexts } from './tag-texts.js';
import { LINE_BREAKS_IN_TEXT, TitleReader } from './title-text.js';

const PAIRS: Readonly<Record<string, CodeType>> = {
  emphasis: 'italic',
  strong: 'bold',
  strikethrough: 'strike',
  link: 'link',
  image: 'image',
  syntaxLink: 'link',
  syntaxImage: 'image',
  syntaxSpan: 'other',
};
const PAIR_TEXTS: ReadonlySet<string> = new Set([
  'emphasisText',
  'strongText',
  'strikethroughText',
  'labelText',
  'syntaxPairText',
]);
const STANDALONE: Readonly<Record<string, CodeType>> = {
  codeText: 'code',
  htmlText: 'html',
  autolink: 'link',
  literalAutolink: 'link',
  gfmFootnoteCall: 'footnote',
  syntaxCode: 'other',
  mdxJsxTextTag: 'html',
  mdxTextExpression: 'other',
};
const PREFIXES: ReadonlySet<string> = new Set([
  'blockQuotePrefix',
  'listItemIndent',
  'linePrefix',
  'gfmFootnoteDefinitionIndent',
  'syntaxIndent',
]);
interface Frame {
  readonly token: Token;
  readonly type: CodeType;
  readonly pair: number;
  /** Where the text between the halves begins and ends; absent where there is none. */
  textStart?: number;
  textEnd?: number;
  title?: TitleText;
  /** Index of the opening piece. */
  open?: number;
  reference?: string;
  hasResource?: boolean;
}

/** Collects the pieces of one block from micromark's events between the start and the end of its text. */
export class BlockBuilder {
  private readonly pieces: Piece[] = [];
  private readonly prefixes: Span[] = [];
  private readonly frames: Frame[] = [];
  private pairs = 0;
  private start: number;
  private last: number;
  private skip: Token | undefined;
  /** Whether the last piece is a line break, which takes what follows it: the prefix of the next line. */
  private afterBreak = false;
  private hardBreak: number | undefined;
  private title: TitleReader | undefined;

  constructor(
    private readonly text: string,
    /** What to add to micromark's offsets: 1 after a byte order mark. */
    private readonly shift: number,
    readonly token: Token,
    private readonly kind: BlockKind,
    private readonly context: string,
  ) {
    this.start = token.start.offset + shift;
    this.last = this.start;
  }

  enter(token: Token): void {
    const type: string = token.type;
    const start = token.start.offset + this.shift;
    const end = token.end.offset + this.shift;
    if (PREFIXES.has(type)) this.prefixes.push({ start, end });
    if (this.skip !== undefined) {
      this.insideSkipped(type, start, end);
      return;
    }
    const frame = this.frames.at(-1);
    const standalone = STANDALONE[type];
    const pair = PAIRS[type];
    if (standalone !== undefined) {
      this.addStandalone(standalone, type, start, end);
      this.skip = token;
    } else if (pair !== undefined) {
      this.frames.push({ token, type: pair, pair: this.pairs++ });
    } else if (PAIR_TEXTS.has(type) && frame !== undefined) {
      frame.textStart = start;
      frame.open = this.pieces.length;
      this.add({
        kind: 'open',
        type: frame.type,
        pair: frame.pair,
        start: frame.token.start.offset + this.shift,
        end: start,
      });
    } else if (type === 'data') this.addData(start, end);
    else if (type === 'characterEscape')
      this.add({ kind: 'text', value: this.text.slice(start + 1, end), start, end, exact: false });
    else if (type === 'characterReference') {
      const value = decodeString(this.text.slice(start, end)).replace(LINE_BREAKS_IN_TEXT, ' ');
      if (UNSPEAKABLE.test(value)) this.add({ kind: 'standalone', type: 'other', start, end });
      else this.add({ kind: 'text', value, start, end, exact: false });
    } else if (type === 'hardBreakTrailing' || type === 'hardBreakEscape') this.hardBreak = start;
    else if (type === 'lineEnding') this.addLineEnding(start, end);
    else if (type === 'resource' || type === 'reference') {
      this.skip = token;
      if (frame !== undefined) frame.hasResource = type === 'resource';
    } else if (type === 'syntaxPairMark') {
      this.skip = token;
      if (frame !== undefined) frame.hasResource = true;
    } else if (type === 'taskListCheck') {
      this.skip = token;
      this.start = end;
      this.last = end;
    }
  }

  exit(token: Token): void {
    const end = token.end.offset + this.shift;
    if (this.skip !== undefined) {
      if (token.type === 'resourceTitleString') this.endTitle();
      if (this.skip === token) this.skip = undefined;
      return;
    }
    const frame = this.frames.at(-1);
    if (frame === undefined) return;
    if (PAIR_TEXTS.has(token.type)) frame.textEnd = end;
    else if (frame.token === token) {
      this.frames.pop();
      this.closeFrame(frame, end);
    }
  }

  build(): Block {
    const end = this.token.end.offset + this.shift;
    this.fillGap(end, false);
    return {
      kind: this.kind,
      context: this.context,
      start: this.start,
      end,
      pieces: this.pieces,
      prefixes: this.prefixes,
      frame: frameOf(this.text, this.kind, this.start, end),
    };
  }

  private insideSkipped(type: string, start: number, end: number): void {
    const frame = this.frames.at(-1);
    if (type === 'resourceTitleString') this.title = new TitleReader(this.text, start, end);
    else if (type === 'referenceString' && frame !== undefined) frame.reference = this.text.slice(start, end);
    else this.title?.enter(type, start, end);
  }

  private endTitle(): void {
    const frame = this.frames.at(-1);
    const title = this.title?.read();
    this.title = undefined;
    if (title !== undefined && frame !== undefined) frame.title = title;
  }

  private addStandalone(type: CodeType, token: string, start: number, end: number): void {
    const surface = this.text.slice(start, end);
    if (token === 'gfmFootnoteCall') {
      this.add({
        kind: 'standalone',
        type,
        start,
        end,
        equiv: shortForm(surface),
        definition: `${oneLine(surface)}: x`,
      });
    } else if ((token === 'htmlText' || token === 'mdxJsxTextTag') && /^<br\s*\/?>$/i.test(surface)) {
      this.add({ kind: 'standalone', type: 'lb', text: '\n', start, end });
    } else {
      const titles = token === 'htmlText' || token === 'mdxJsxTextTag' ? tagTexts(this.text, start, end) : [];
      this.add({
        kind: 'standalone',
        type,
        start,
        end,
        equiv: shortForm(surface),
        ...(titles.length > 0 && { titles }),
      });
    }
  }

  private closeFrame(frame: Frame, end: number): void {
    const start = frame.token.start.offset + this.shift;
    const optional = {
      equiv: this.equivOf(frame, start, end),
      ...(frame.title !== undefined && { titles: [frame.title] }),
    };
    if (frame.textStart === undefined || frame.textEnd === undefined || frame.open === undefined) {
      this.add({ kind: 'standalone', type: frame.type, start, end, ...optional, ...this.reference(frame, '') });
      return;
    }
    const own = this.text.slice(frame.textStart, frame.textEnd);
    this.fillGap(frame.textEnd, false);
    const open = this.pieces[frame.open];
    if (open?.kind === 'open') this.pieces[frame.open] = { ...open, equiv: optional.equiv };
    this.add({
      kind: 'close',
      type: frame.type,
      pair: frame.pair,
      start: frame.textEnd,
      end,
      ...optional,
      ...this.reference(frame, own),
    });
  }

  /** `**`, `[](http://x.az)`: a pair without its text. */
  private equivOf(frame: Frame, start: number, end: number): string {
    const before = this.text.slice(start, frame.textStart ?? end);
    if (frame.type !== 'link' && frame.type !== 'image') return shortForm(before);
    return shortForm(frame.textEnd === undefined ? before : before + this.text.slice(frame.textEnd, end));
  }

  /** What a reference link says about its label. */
  private reference(frame: Frame, text: string): Pick<CodePiece, 'ownLabel' | 'definition'> {
    if ((frame.type !== 'link' && frame.type !== 'image') || frame.hasResource === true) return {};
    const label = this.withoutPrefixes(frame.reference ?? text);
    const definition = `[${label}]: x`;
    return frame.reference === undefined ? { ownLabel: label, definition } : { definition };
  }

  private withoutPrefixes(label: string): string {
    return /[\r\n]/.test(label) ? label.replace(/[ \t]*(?:\r\n?|\n)[ \t>]*/g, ' ') : label;
  }

  private addData(start: number, end: number): void {
    const value = this.text.slice(start, end);
    if (!UNSPEAKABLE.test(value)) {
      this.add({ kind: 'text', value, start, end, exact: true });
      return;
    }
    let at = start;
    for (const part of value.split(new RegExp(`(${UNSPEAKABLE.source})`, 'u'))) {
      if (part === '') continue;
      const next = at + part.length;
      if (UNSPEAKABLE.test(part)) this.add({ kind: 'standalone', type: 'other', start: at, end: next });
      else this.add({ kind: 'text', value: part, start: at, end: next, exact: true });
      at = next;
    }
  }

  private addLineEnding(start: number, end: number): void {
    if (this.hardBreak === undefined) {
      this.fillGap(start, true);
      this.add({ kind: 'text', value: ' ', start: this.last, end, exact: false, softBreak: true });
    } else {
      this.add({ kind: 'standalone', type: 'lb', text: '\n', endsLine: true, start: this.hardBreak, end });
      this.hardBreak = undefined;
    }
    this.afterBreak = true;
  }

  private add(piece: Piece): void {
    this.fillGap(piece.start, false);
    this.pieces.push(piece);
    this.last = piece.end;
    this.afterBreak = false;
  }

  /**
   * Gives what no token of text covers to its neighbour: prefixes of lines and trailing white space to the line break,
   * anything else is a code of its own, so that nothing is lost.
   */
  private fillGap(until: number, beforeBreak: boolean): void {
    if (until <= this.last) return;
    const previous = this.pieces.at(-1);
    const gap = this.text.slice(this.last, until);
    if (previous !== undefined && this.afterBreak) {
      this.pieces[this.pieces.length - 1] = { ...previous, end: until };
      this.last = until;
    } else if (!(beforeBreak && /^[ \t]*$/.test(gap))) {
      if (/^\s*$/.test(gap))
        this.pieces.push({
          kind: 'text',
          value: gap.replace(LINE_BREAKS_IN_TEXT, ' '),
          start: this.last,
          end: until,
          exact: true,
        });
      else this.pieces.push({ kind: 'standalone', type: 'other', start: this.last, end: until });
      this.last = until;
    }
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

const SHORT = 40;

/** One line, not too long. */
function shortForm(markup: string): string {
  const line = oneLine(markup);
  return line.length <= SHORT ? line : `${line.slice(0, SHORT - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
