import { type Content, plainText } from '../../model/index.js';
import type { XliffPiece, XliffSegment, XliffText, XliffUnit } from '../document.js';

/** A stretch of one side of a unit: what a segment holds, or what stands between two. */
export interface SidePiece {
  /** Of which segment, the same on both sides; nothing between segments. */
  readonly key?: string;
  readonly content: Content;
  /** UTF-16 code units of its plain text. */
  readonly length: number;
  /** Where it is written; nothing where a side takes it from the other. */
  readonly text?: XliffText;
  /** Where it begins in the plain text of that. */
  readonly from: number;
  /** Where it begins in the plain text of the whole side, in the order of the document. */
  readonly offset: number;
  /** Where it begins in the document. */
  readonly at?: number;
}

/** Both sides of a unit, cut at its segments. The target in the order that it is to be read in. */
export interface UnitPieces {
  readonly source: readonly SidePiece[];
  readonly target: readonly SidePiece[];
  /** The segments by key, in the order of the source. */
  readonly segments: ReadonlyMap<string, XliffSegment>;
}

/** Cuts a unit at its segments. Undefined where it has fewer than two, or two of one name: it is one text then. */
export function piecesOf(unit: XliffUnit): UnitPieces | undefined {
  let count = 0;
  for (const { kind } of unit.segments) if (kind === 'segment') count++;
  if (count < 2) return undefined;
  return unit.segSource ? pieces12(unit, unit.segSource) : pieces2(unit);
}

/** XLIFF 1.2: at the markers of `seg-source` and of `target`. */
function pieces12(unit: XliffUnit, segSource: XliffText): UnitPieces | undefined {
  const segments = new Map<string, XliffSegment>();
  for (const segment of unit.segments) {
    if (segment.kind !== 'segment') continue;
    const key = segment.id ?? '';
    if (segments.has(key)) return undefined;
    segments.set(key, segment);
  }
  return { source: cut(segSource), target: unit.targetText ? cut(unit.targetText) : [], segments };
}

function cut(text: XliffText): SidePiece[] {
  if (text.pieces.length === 0) {
    return text.content.length === 0
      ? []
      : [{ ...measured(text.content), text, from: 0, offset: 0, at: text.element.openEnd }];
  }
  let from = 0;
  return text.pieces.map(({ mid, content, span }: XliffPiece): SidePiece => {
    const piece = { ...measured(content), text, from, offset: from, at: span.start };
    from += piece.length;
    return mid === undefined ? piece : { key: mid, ...piece };
  });
}

/** XLIFF 2: the elements. Their ids may be left out, so that they are told apart by their place. */
function pieces2(unit: XliffUnit): UnitPieces {
  const segments = new Map<string, XliffSegment>();
  const source: SidePiece[] = [];
  const target: (SidePiece & { readonly place: number; readonly ordered: boolean })[] = [];
  const passed = { source: 0, target: 0 };
  for (const [index, segment] of unit.segments.entries()) {
    const own = segment.kind === 'segment' ? { key: String(index) } : {};
    if (segment.kind === 'segment') segments.set(String(index), segment);
    source.push({ ...own, ...pieceOf(segment.source, segment.sourceText, passed.source) });
    passed.source += plainText(segment.source).length;
    // What stands between segments is the same in the target where nothing else is said.
    const content = segment.target ?? (segment.kind === 'ignorable' ? segment.source : undefined);
    if (!content) continue;
    const place = { place: segment.order ?? index + 1, ordered: segment.order !== undefined };
    target.push({ ...own, ...pieceOf(content, segment.targetText, passed.target), ...place });
    passed.target += plainText(content).length;
  }
  target.sort((a, b) => a.place - b.place || Number(b.ordered) - Number(a.ordered));
  return { source, target, segments };
}

const pieceOf = (content: Content, text: XliffText | undefined, offset: number): SidePiece =>
  text
    ? { ...measured(content), text, from: 0, offset, at: text.element.openEnd }
    : { ...measured(content), from: 0, offset };

const measured = (content: Content) => ({ content, length: plainText(content).length });
