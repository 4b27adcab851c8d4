import type { Block, CodePiece, Piece } from '../running/pieces.js';
import type { AttributeText } from './attribute-text.js';
import { attributeTexts } from './attributes.js';
import { codeTypeOf, isInline, isStaying, isWordLike } from './elements.js';
import { type PageToken, translateOf } from './page-reader.js';
import { textPieces } from './references.js';
import { shortForm } from './short-form.js';

/** Inline elements that have no end tag. */
const VOID = /^(?:area|basefont|bgsound|br|embed|image|img|input|keygen|param|source|spacer|track|wbr)$/;
const WORD = /[\p{L}\p{N}]/u;

/** What stays, from its first token to its last. */
interface Region {
  readonly start: number;
  end: number;
  isBlock: boolean;
  isWord: boolean;
}

/** How a page is gathered. */
export interface CollectOptions {
  /** Tags that close themselves are whole elements. */
  readonly isXml: boolean;
  /** Offsets at which a block ends whatever stands there, in order: between them may stand what is no HTML. */
  readonly breaks?: readonly number[];
}

/** Gathers the tokens of a page into blocks of running text, and the texts of its attributes. */
export class BlockCollector {
  readonly attributes: AttributeText[] = [];
  /** Blocks in which formatting elements cross each other. */
  misnested = 0;
  private pieces: Piece[] = [];
  private context: string | undefined;
  /** Index of the first piece that says something. */
  private firstText = -1;
  private open: { readonly name: string; readonly piece: number }[] = [];
  private readonly openNames = new Map<string, number>();
  private readonly crossed = new Set<string>();
  private isMisnested = false;
  private pairs = 0;
  private region: Region | undefined;
  /** Where text begins that is not yet taken apart, and where the last token ends. */
  private textStart: number | undefined;
  private last = 0;
  private nextBreak = 0;

  constructor(
    private readonly page: string,
    private readonly options: CollectOptions,
    /** Told of each block as it ends, so that its pieces need not be kept. */
    private readonly ended: (block: Block) => void,
  ) {}

  see(token: PageToken): void {
    if (token.start > this.last) this.gap(token.start);
    if (this.meetsBreak(token.start, token.end)) this.broken(token);
    else this.whole(token);
    this.last = token.end;
  }

  /** Ends the last block. */
  end(): void {
    if (this.page.length > this.last) this.gap(this.page.length);
    this.endRegion();
    this.endBlock(this.page.length);
  }

  private whole(token: PageToken): void {
    const { kind, tag, start, end, stays } = token;
    if (kind === 'start' && tag?.location?.attrs && this.isTranslated(token)) {
      const { tagName, attrs, location } = tag;
      this.attributes.push(...attributeTexts(this.page, { tagName, attrs, places: location.attrs ?? {} }));
    }
    if (stays) {
      this.stay(token);
      return;
    }
    this.endRegion();
    if (kind === 'text') {
      this.textStart ??= start;
      if (this.context === undefined && /\S/.test(this.page.slice(start, end)))
        this.context = token.context ?? 'paragraph';
      return;
    }
    this.endText(start);
    if (!tag) this.standalone(start, end, '');
    else if (!isInline(tag.tagName)) this.endBlock();
    else if (kind === 'start') this.startTag(token, tag.tagName);
    else this.endTag(token, tag.tagName);
  }

  /** The texts of a tag's attributes are translated unless what is around it stays, or it says that it does itself. */
  private isTranslated({ stays, tag }: PageToken): boolean {
    return !(stays && this.region !== undefined) && translateOf(tag?.attrs ?? []) !== false;
  }

  private stay({ kind, tag, start, end, inside }: PageToken): void {
    if (!this.region) {
      this.endText(start);
      const isBlock = tag !== undefined && !isInline(tag.tagName);
      if (isBlock) this.endBlock();
      const isWord = tag !== undefined && isWordLike(tag.tagName);
      const isExcepted = tag === undefined || !isStaying(tag.tagName);
      this.region = { start, end, isBlock, isWord: isWord || isExcepted };
    } else this.region.end = end;
    if (kind === 'end' && !inside) this.endRegion();
  }

  private endRegion(): void {
    const { region } = this;
    if (!region) return;
    this.region = undefined;
    const { start, end, isBlock, isWord } = region;
    if (isBlock) return;
    const isSeen = isWord && WORD.test(this.page.slice(start, end).replace(/<[^>]*>/g, ''));
    const tag = /^<([a-z]+)/i.exec(this.page.slice(start, start + 20))?.[1]?.toLowerCase() ?? '';
    this.push({
      kind: 'standalone',
      type: codeTypeOf(tag),
      start,
      end,
      equiv: shortForm(this.page.slice(start, Math.min(end, start + 200))),
      ...(!isSeen && { text: '' }),
    });
  }

  private startTag({ start, end, tag }: PageToken, name: string): void {
    if (name === 'br') {
      const before = this.pieces.at(-1);
      const isSecond = before?.kind === 'standalone' && before.text === '\n';
      // An empty line between paragraphs, unless formatting that began within the first goes over it.
      if (isSecond && (this.open.at(-1)?.piece ?? -1) < this.firstText) this.endBlock();
      this.standalone(start, end, '\n', 'lb');
      return;
    }
    // A foreign element that closes itself has gone already.
    const isWhole = VOID.test(name) || isStaying(name) || (this.options.isXml && tag?.selfClosing === true);
    if (!isWhole) {
      if (name === 'a') this.endLink();
      this.open.push({ name, piece: this.pieces.length });
      this.openNames.set(name, (this.openNames.get(name) ?? 0) + 1);
    }
    this.standalone(start, end, '', codeTypeOf(name), !isWhole);
  }

  /** A link ends where the next one begins, as browsers read it; its own end tag, if there is any, ends nothing. */
  private endLink(): void {
    if (!this.openNames.get('a')) return;
    const at = this.open.findLastIndex(({ name }) => name === 'a');
    this.open.splice(at, 1);
    this.openNames.set('a', this.openNames.get('a')! - 1);
  }

  private endTag({ start, end }: PageToken, name: string): void {
    if (!this.openNames.get(name)) {
      if (this.crossed.has(name)) this.isMisnested = true;
      this.standalone(start, end, '', codeTypeOf(name), !VOID.test(name));
      return;
    }
    for (let one = this.open.pop(); one; one = this.open.pop()) {
      this.openNames.set(one.name, this.openNames.get(one.name)! - 1);
      if (one.name !== name) {
        this.crossed.add(one.name);
        continue;
      }
      const opening = this.pieces[one.piece] as CodePiece;
      const pair = this.pairs++;
      // No spread: an object with a property more than the one spread has a shape of its own, of 200 bytes.
      const { type, equiv } = opening;
      this.pieces[one.piece] = { kind: 'open', pair, type, equiv, start: opening.start, end: opening.end };
      this.push({ kind: 'close', pair, type, equiv, start, end });
      return;
    }
  }

  private standalone(
    start: number,
    end: number,
    text: string,
    type: CodePiece['type'] = 'other',
    isLone = false,
  ): void {
    const equiv = shortForm(this.page.slice(start, Math.min(end, start + 200)));
    this.push({ kind: 'standalone', type, start, end, equiv, text, ...(isLone && { isLone }) });
  }

  private endText(end: number): void {
    if (this.textStart === undefined) return;
    let start = this.textStart;
    this.textStart = undefined;
    const before = this.pieces.at(-1);
    // White space behind a line break shows nothing and goes with it.
    if (before?.kind === 'standalone' && before.text === '\n') {
      const from = start;
      while (start < end && /[ \t\n\f\r]/.test(this.page.charAt(start))) start++;
      if (start > from) this.pieces[this.pieces.length - 1] = { ...before, end: start };
    }
    for (const piece of textPieces(this.page, start, end)) {
      if (this.firstText < 0 && piece.kind === 'text' && WORD.test(piece.value)) this.firstText = this.pieces.length;
      this.push(piece);
    }
  }

  private push(piece: Piece): void {
    this.pieces.push(piece);
  }

  /** Markup that is in no token. */
  private gap(until: number): void {
    if (this.region) this.region.end = until;
    else if (this.meetsBreak(this.last, until)) this.endBlock(this.last);
    else {
      this.endText(this.last);
      this.standalone(this.last, until, '');
    }
  }

  private endBlock(textEnd?: number): void {
    if (textEnd !== undefined) this.endText(textEnd);
    if (this.isMisnested) this.misnested++;
    if (this.firstText >= 0) this.ended({ context: this.context ?? 'paragraph', pieces: this.pieces });
    this.pieces = [];
    this.context = undefined;
    this.firstText = -1;
    this.open = [];
    this.openNames.clear();
    this.crossed.clear();
    this.isMisnested = false;
  }

  /** Ends the block where one ends at an offset at the latest; says whether another one ends before a second offset. */
  private meetsBreak(start: number, end: number): boolean {
    const { breaks = [] } = this.options;
    for (; this.nextBreak < breaks.length && breaks[this.nextBreak]! <= start; this.nextBreak++) this.endBlock(start);
    const meets = this.nextBreak < breaks.length && breaks[this.nextBreak]! < end;
    // What stays over the end of a block is no part of one.
    if (this.region && (meets || this.region.start < (breaks[this.nextBreak - 1] ?? -1))) this.region.isBlock = true;
    return meets;
  }

  /** A token over the end of a block: text is cut there, of anything else nothing is taken. */
  private broken(token: PageToken): void {
    const { breaks = [] } = this.options;
    let { start } = token;
    const isText = token.kind === 'text' && !token.stays;
    if (!isText) {
      this.endText(start);
      this.endRegion();
      this.endBlock();
    }
    for (; this.nextBreak < breaks.length && breaks[this.nextBreak]! < token.end; this.nextBreak++) {
      if (!isText) continue;
      this.whole({ ...token, start, end: breaks[this.nextBreak]! });
      this.endBlock(breaks[this.nextBreak]);
      start = breaks[this.nextBreak]!;
    }
    if (isText) this.whole({ ...token, start });
  }
}
