import { type Content, content, type InlineCode } from '../model/index.js';
import { attribute, type XmlTag } from '../xml/xml-events.js';
import { characterOfId } from './code-text.js';
import type { PlacedCode, XliffFamily, XliffPiece } from './document.js';
import type { LockedCodes } from './locked-codes.js';
import { isXliffNamespace } from './namespaces.js';
import type { OpenHalves } from './open-halves.js';
import { type CodeTraits, makeCode, traits2, traits12, traitsOfEnd12 } from './read-code.js';

/** What the reader of inline content must know about the document. */
export interface Dialect {
  readonly family: XliffFamily;
  readonly rootHasNone: boolean;
  /** Written by us: our own conventions hold. */
  readonly ours: boolean;
}

type Frame =
  | { kind: 'pair'; tag: XmlTag; id: string; said: CodeTraits }
  | { kind: 'code'; tag: XmlTag; start: number; data: string }
  | { kind: 'segment' }
  | { kind: 'through' }
  | { kind: 'hidden' };

/** Most texts have no codes and no markers: they share one list. */
const NONE: readonly never[] = [];

const CODES_12 = new Set(['x', 'bx', 'ex', 'bpt', 'ept', 'it', 'ph']);
const CODES_2 = new Set(['ph', 'sc', 'ec', 'cp']);

/** Gathers the content of one `source`, `seg-source` or `target` from the events of the parser. */
export class InlineReader {
  private readonly parts: (string | InlineCode)[] = [];
  /** Where the piece begins: in the parts, and in the text. */
  private pieceFrom = 0;
  private pieceStart: number;
  private mid: string | undefined;
  // Most texts have none of these.
  private codes: PlacedCode[] | undefined;
  private pieces: XliffPiece[] | undefined;
  private stack: Frame[] | undefined;
  private inside: Extract<Frame, { kind: 'code' }> | undefined;
  private hidden = 0;
  private sawSegment = false;
  private opaque = false;

  /** @param start offset of the first character of the content */
  constructor(
    private readonly dialect: Dialect,
    start: number,
    private readonly halves: OpenHalves,
    private readonly locked?: LockedCodes,
  ) {
    this.pieceStart = start;
  }

  open(tag: XmlTag, start: number, end: number): void {
    this.stack ??= [];
    this.stack.push(this.frame(tag, start, end));
  }

  close(start: number, end: number): void {
    const frame = this.stack?.pop();
    if (frame?.kind === 'pair') {
      const said =
        this.dialect.family === 1
          ? traitsOfEnd12(frame.tag, frame.said)
          : traits2(frame.tag, 'End', this.dialect.ours, frame.said.type);
      this.emit(makeCode('close', frame.id, said), start, end);
    } else if (frame?.kind === 'code') {
      this.inside = undefined;
      this.code(frame.tag, frame.data, frame.start, end);
    } else if (frame?.kind === 'segment') {
      this.endPiece(start);
      this.mid = undefined;
      this.pieceStart = end;
    } else if (frame?.kind === 'hidden') this.hidden--;
  }

  text(text: string): void {
    if (this.inside) this.inside.data += text;
    else if (this.hidden === 0) this.push(text);
  }

  other(): void {
    this.opaque = true;
  }

  /** @param end offset just after the content */
  finish(end: number): {
    content: Content;
    codes: readonly PlacedCode[];
    pieces: readonly XliffPiece[];
    opaque: boolean;
  } {
    if (this.sawSegment) this.endPiece(end);
    return {
      content: content(this.parts),
      codes: this.codes ?? NONE,
      pieces: this.pieces ?? NONE,
      opaque: this.opaque,
    };
  }

  private frame(tag: XmlTag, start: number, end: number): Frame {
    const { local } = tag;
    const { family, rootHasNone, ours } = this.dialect;
    if (this.inside) {
      // A subflow or what stands in it: its text counts as part of the native code.
      this.opaque = true;
      return { kind: 'through' };
    }
    if (this.hidden > 0 || !isXliffNamespace(tag.uri, rootHasNone)) return this.hide();
    if (family === 1 ? local === 'g' : local === 'pc') {
      const id = this.idOf(tag);
      const said = family === 1 ? traits12(tag, '') : traits2(tag, 'Start', ours);
      this.emit(makeCode('open', id, said), start, end);
      return { kind: 'pair', tag, id, said };
    }
    if ((family === 1 ? CODES_12 : CODES_2).has(local)) {
      this.inside = { kind: 'code', tag, start, data: '' };
      return this.inside;
    }
    if (local === 'mrk' || local === 'sm' || local === 'em') {
      if (family === 1 && attribute(tag, 'mtype') === 'seg' && this.mid === undefined) {
        if (!this.sawSegment || this.parts.length > this.pieceFrom) this.endPiece(start);
        this.sawSegment = true;
        this.mid = attribute(tag, 'mid') ?? '';
        this.pieceStart = end;
        return { kind: 'segment' };
      }
      this.opaque = true;
      return { kind: 'through' };
    }
    return this.hide();
  }

  private hide(): Frame {
    this.opaque = true;
    this.hidden++;
    return { kind: 'hidden' };
  }

  private code(tag: XmlTag, data: string, start: number, end: number): void {
    if (this.dialect.family === 1) this.code12(tag, data, start, end);
    else this.code2(tag, start, end);
  }

  private code12(tag: XmlTag, data: string, start: number, end: number): void {
    const id = this.idOf(tag);
    const character = tag.local === 'x' ? characterOfId(id) : undefined;
    if (character !== undefined) {
      this.push(character);
      return;
    }
    const said = traits12(tag, tag.local === 'x' ? '' : data);
    const rid = attribute(tag, 'rid');
    const position = tag.local === 'it' ? attribute(tag, 'pos') : undefined;
    if (tag.local === 'bx' || tag.local === 'bpt' || position === 'open') {
      this.halves.begin(rid === undefined ? [`i${id}`] : [`r${rid}`, `i${id}`], id, said.type);
      this.emit(makeCode('open', id, said), start, end);
    } else if (tag.local === 'ex' || tag.local === 'ept' || position === 'close') {
      const half = this.halves.end(rid === undefined ? [`i${id}`] : [`r${rid}`, `i${rid}`, `i${id}`]);
      this.emit(makeCode('close', half?.id ?? id, half ? traits12(tag, data, half.type) : said), start, end);
    } else {
      const code = makeCode('standalone', id, said);
      const xid = attribute(tag, 'xid');
      if (xid !== undefined) this.locked?.refer(code, xid);
      this.emit(code, start, end);
    }
  }

  private code2(tag: XmlTag, start: number, end: number): void {
    const { ours } = this.dialect;
    if (tag.local === 'cp') {
      const hex = attribute(tag, 'hex') ?? '';
      const point = /^[0-9A-Fa-f]{1,8}$/.test(hex) ? Number.parseInt(hex, 16) : -1;
      if (point >= 0 && point <= 0x10ffff) this.push(String.fromCodePoint(point));
      return;
    }
    const own = attribute(tag, 'id');
    const id = this.idOf(tag);
    if (tag.local === 'sc') {
      const said = traits2(tag, '', ours);
      this.halves.begin([own ?? id], id, said.type);
      this.emit(makeCode('open', id, said), start, end);
    } else if (tag.local === 'ec') {
      const startRef = attribute(tag, 'startRef');
      const half = startRef === undefined ? undefined : this.halves.end([startRef]);
      this.emit(makeCode('close', half?.id ?? startRef ?? id, traits2(tag, '', ours, half?.type)), start, end);
    } else this.emit(makeCode('standalone', id, traits2(tag, '', ours)), start, end);
  }

  /** A copy (XLIFF 2) is the same code once more. */
  private idOf(tag: XmlTag): string {
    return (this.dialect.family === 2 ? attribute(tag, 'copyOf') : undefined) ?? attribute(tag, 'id') ?? '';
  }

  private emit(code: InlineCode, start: number, end: number): void {
    this.parts.push(code);
    this.codes ??= [];
    this.codes.push({ code, start, end });
  }

  private push(text: string): void {
    this.parts.push(text);
  }

  private endPiece(end: number): void {
    const inside = this.mid !== undefined;
    if (inside || this.parts.length > this.pieceFrom) {
      this.pieces ??= [];
      this.pieces.push({
        ...(this.mid !== undefined && { mid: this.mid }),
        content: content(this.parts.slice(this.pieceFrom)),
        span: { start: this.pieceStart, end },
      });
    }
    this.pieceFrom = this.parts.length;
  }
}
