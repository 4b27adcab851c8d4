import type { Content, Span } from '../../model/index.js';
import { type Segmentation, segmentText } from '../../text/segmentation.js';
import { type UnitCode as Numbered, numberedCodes, readable } from '../numbered-codes.js';
import type { SharedCodes } from '../shared-codes.js';
import type { Block, CodePiece, Piece, TitleText } from './pieces.js';

export type UnitCode = Numbered<CodePiece>;

/** A sentence of a block: its place in the source, its pieces, and its content with numbered codes. */
export interface Sentence extends Span {
  readonly pieces: readonly Piece[];
  readonly source: Content;
  readonly codes: ReadonlyMap<string, UnitCode>;
  readonly context: string;
  /** Titles of links and texts of tags within. */
  readonly titles: readonly TitleText[];
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Cuts a block into its sentences. Codes around the whole block and white space at its ends stay outside; there is no cut
 * inside a pair of codes; a sentence without a letter or digit is none.
 */
export function sentencesOf(block: Block, rules: Segmentation, shared: SharedCodes): Sentence[] {
  const { pieces, context } = unwrap(block);
  const sentences: Sentence[] = [];
  for (const part of cut(pieces, rules)) {
    if (part.some((piece) => piece.kind === 'text' && LETTER_OR_DIGIT.test(piece.value)))
      sentences.push(sentence(part, context, shared));
  }
  return sentences;
}

/** Titles of links and images, and texts of tags, that stand in the block's markup outside of all sentences. */
export function outerTitles(block: Block, sentences: readonly Sentence[]): TitleText[] {
  const inner = new Set(sentences.flatMap((one) => one.titles));
  return titlesOf(block.pieces).filter((title) => !inner.has(title));
}

function sentence(pieces: readonly Piece[], context: string, shared: SharedCodes): Sentence {
  const start = pieces[0]?.start ?? 0;
  const end = pieces.at(-1)?.end ?? start;
  return { start, end, pieces, context, titles: titlesOf(pieces), ...numberedCodes<CodePiece>(pieces, shared) };
}

function titlesOf(pieces: readonly Piece[]): TitleText[] {
  return pieces.flatMap((piece) => (piece.kind === 'text' ? [] : (piece.titles ?? [])));
}

/** Takes white space, line breaks and pairs of codes off both ends, as long as there are any. */
function unwrap(block: Block): { pieces: readonly Piece[]; context: string } {
  const { pieces } = block;
  let { context } = block;
  let low = 0;
  let high = pieces.length;
  for (;;) {
    while (low < high && isBlank(pieces[low])) low++;
    while (low < high && isBlank(pieces[high - 1])) high--;
    const first = pieces[low];
    const last = pieces[high - 1];
    if (first?.kind !== 'open' || last?.kind !== 'close' || first.pair !== last.pair) break;
    if (first.type === 'image') context = 'image-alt';
    low++;
    high--;
  }
  return { pieces: pieces.slice(low, high), context };
}

function isBlank(piece: Piece | undefined): boolean {
  return piece !== undefined && readable(piece).trim() === '' && (piece.kind === 'text' || piece.text !== undefined);
}

interface Pair extends Span {
  readonly number: number;
}

/** Distributes pieces to sentences; white space between sentences goes to none. */
function cut(pieces: readonly Piece[], rules: Segmentation): Piece[][] {
  const offsets: number[] = [];
  let text = '';
  for (const piece of pieces) {
    offsets.push(text.length);
    text += readable(piece);
  }
  const pairs = pairsOf(pieces, offsets);
  const spans = joinInsidePairs(segmentText(text, rules), pairs).map((span) => ({ ...span }));
  const owners = ownersOf(pairs, spans);
  const parts: Piece[][] = spans.map(() => []);
  let index = 0;
  pieces.forEach((piece, number) => {
    if (piece.kind === 'open' || piece.kind === 'close') {
      const owner = owners.get(piece.pair ?? -1);
      if (owner !== undefined) parts[owner]?.push(piece);
      return;
    }
    const from = offsets[number] ?? 0;
    const to = from + readable(piece).length;
    while (index < spans.length && (spans[index]?.end ?? 0) <= from) index++;
    for (let at = index; at < spans.length; at++) {
      const span = spans[at];
      if (span === undefined || span.start >= to) break;
      const overlap = slice(piece, Math.max(span.start, from) - from, Math.min(span.end, to) - from);
      if (overlap !== undefined) parts[at]?.push(overlap);
    }
  });
  return parts;
}

/** Pairs by their places in the text, in the order of their openings. */
function pairsOf(pieces: readonly Piece[], offsets: readonly number[]): Pair[] {
  const ends = new Map<number, number>();
  pieces.forEach((piece, index) => {
    if (piece.kind === 'close' && piece.pair !== undefined) ends.set(piece.pair, offsets[index] ?? 0);
  });
  return pieces.flatMap((piece, index) => {
    const end = piece.kind === 'open' && piece.pair !== undefined ? ends.get(piece.pair) : undefined;
    return piece.kind === 'text' || piece.pair === undefined || end === undefined
      ? []
      : [{ number: piece.pair, start: offsets[index] ?? 0, end }];
  });
}

/** Undoes breaks whose white space lies within a pair. */
function joinInsidePairs(spans: readonly Span[], pairs: readonly Pair[]): Span[] {
  const joined: Span[] = [];
  let pair = 0;
  let reach = -1;
  for (const span of spans) {
    const last = joined.at(-1);
    if (last !== undefined) {
      for (; pair < pairs.length && (pairs[pair]?.start ?? 0) <= last.end; pair++)
        reach = Math.max(reach, pairs[pair]?.end ?? 0);
    }
    if (last !== undefined && reach >= span.start) joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

/** Says which sentence a pair belongs to, and widens the sentence where the pair begins or ends with white space. */
function ownersOf(pairs: readonly Pair[], spans: { start: number; end: number }[]): Map<number, number> {
  const owners = new Map<number, number>();
  let index = 0;
  for (const pair of pairs) {
    while (index < spans.length && (spans[index]?.end ?? 0) <= pair.start) index++;
    const span = spans[index];
    if (span === undefined || span.start >= pair.end) continue;
    owners.set(pair.number, index);
    span.start = Math.min(span.start, pair.start);
    span.end = Math.max(span.end, pair.end);
  }
  return owners;
}

/** Part of a piece by offsets in its text; what is not exact stays whole. */
function slice(piece: Piece, from: number, to: number): Piece | undefined {
  if (piece.kind !== 'text') return piece;
  if (from === 0 && to === piece.value.length) return piece;
  if (!piece.exact) return undefined;
  return { ...piece, value: piece.value.slice(from, to), start: piece.start + from, end: piece.start + to };
}
