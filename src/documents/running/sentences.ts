import type { Content, Span } from '../../model/index.js';
import { type Segmentation, segmentText } from '../../text/segmentation.js';
import { numberedCodes, readable } from '../numbered-codes.js';
import type { SharedCodes } from '../shared-codes.js';
import type { CodePlaces } from './code-places.js';
import type { Block, CodePiece, Piece } from './pieces.js';

/** A sentence of a block: its place in the page, and its content with numbered codes. */
export interface Sentence extends Span {
  readonly source: Content;
  /** By which `CodePlaces` finds them. */
  readonly codes: number;
}

const WORD = /[\p{L}\p{N}]/u;

/** What sentences of a document keep together. */
export interface SentenceStore {
  readonly shared: SharedCodes;
  readonly places: CodePlaces;
}

/**
 * Cuts a block into its sentences. There is no cut inside a pair; what stands at the ends of a sentence (white space, codes
 * that say nothing, a pair around all of it) stays outside; a sentence without a letter or digit is none.
 */
export function sentencesOf(block: Block, rules: Segmentation, store: SentenceStore): Sentence[] {
  const line = lineOf(block.pieces);
  const spans = joinInsidePairs(segmentText(line.text, rules), line);
  const pieces = cutAt(line, spans);
  const sentences: Sentence[] = [];
  for (const { low, high } of ranges(pieces, spans)) {
    const part = trimmed(pieces.pieces, pieces.partners, low, high);
    if (part.some((piece) => piece.kind === 'text' && WORD.test(piece.value))) sentences.push(sentenceOf(part, store));
  }
  return sentences;
}

/** Pieces with where each begins in the text that they say. */
interface Line {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly starts: readonly number[];
}

function lineOf(pieces: readonly Piece[]): Line {
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    const said = readable(piece);
    starts.push(length);
    parts.push(said);
    length += said.length;
  }
  return { text: parts.join(''), pieces, starts };
}

/** Undoes breaks that lie within a pair. */
function joinInsidePairs(spans: readonly Span[], { pieces, starts }: Line): Span[] {
  const ends = new Map<number, number>();
  pieces.forEach((piece, index) => {
    if (piece.kind === 'close') ends.set(piece.pair!, starts[index]!);
  });
  const pairs = pieces.flatMap((piece, index) =>
    piece.kind === 'open' ? [{ start: starts[index]!, end: ends.get(piece.pair!)! }] : [],
  );
  const joined: Span[] = [];
  let pair = 0;
  let reach = -1;
  for (const span of spans) {
    const last = joined.at(-1);
    if (last)
      for (; pair < pairs.length && pairs[pair]!.start < last.end; pair++) reach = Math.max(reach, pairs[pair]!.end);
    if (last && reach > span.start) joined[joined.length - 1] = { start: last.start, end: span.end };
    else joined.push(span);
  }
  return joined;
}

interface CutPieces {
  readonly pieces: readonly Piece[];
  /** Of each piece the sentence whose text it is, -1 for none. */
  readonly owners: readonly number[];
  /** Of each half of a pair the index of the other. */
  readonly partners: ReadonlyMap<number, number>;
}

/** Cuts texts where sentences begin and end. */
function cutAt({ pieces, starts }: Line, spans: readonly Span[]): CutPieces {
  const cut: Piece[] = [];
  const owners: number[] = [];
  const partners = new Map<number, number>();
  const opened = new Map<number, number>();
  let index = 0;
  const add = (piece: Piece, owner: number): void => {
    if (piece.kind === 'open') opened.set(piece.pair!, cut.length);
    else if (piece.kind === 'close') {
      const at = opened.get(piece.pair!)!;
      partners.set(at, cut.length).set(cut.length, at);
    }
    owners.push(owner);
    cut.push(piece);
  };
  pieces.forEach((piece, number) => {
    const start = starts[number]!;
    const end = start + readable(piece).length;
    if (start === end) {
      add(piece, -1);
      return;
    }
    while (index < spans.length && spans[index]!.end <= start) index++;
    let from = start;
    for (let at = index; from < end; at++) {
      const span = spans[at];
      const begin = Math.min(end, Math.max(from, span?.start ?? end));
      if (begin > from) add(slice(piece, from - start, begin - start), -1);
      const stop = Math.min(end, Math.max(begin, span?.end ?? end));
      if (stop > begin) add(slice(piece, begin - start, stop - start), at);
      from = stop;
    }
  });
  return { pieces: cut, owners, partners };
}

/** Part of a text; what the page does not say letter by letter stays whole. */
function slice(piece: Piece, from: number, to: number): Piece {
  if (piece.kind !== 'text' || !piece.exact) return piece;
  return { ...piece, value: piece.value.slice(from, to), start: piece.start + from, end: piece.start + to };
}

/** From the first to the last piece of each sentence, with both halves of every pair that one half of is in it. */
function ranges({ owners, partners }: CutPieces, spans: readonly Span[]): { low: number; high: number }[] {
  const found = spans.map(() => ({ low: -1, high: -1 }));
  owners.forEach((owner, index) => {
    const range = found[owner];
    if (!range) return;
    if (range.low < 0) range.low = index;
    range.high = index + 1;
  });
  for (const range of found) {
    let { low } = range;
    for (let at = range.low; at < range.high; at++) {
      const partner = partners.get(at);
      if (partner === undefined) continue;
      range.high = Math.max(range.high, partner + 1);
      low = Math.min(low, partner);
    }
    for (let at = range.low; at >= low; at--) low = Math.min(low, partners.get(at) ?? low);
    range.low = low;
  }
  return found;
}

/** Takes off both ends what says nothing, and pairs around the rest or around nothing, as long as there are any. */
function trimmed(
  pieces: readonly Piece[],
  partners: ReadonlyMap<number, number>,
  from: number,
  to: number,
): readonly Piece[] {
  const says: number[] = [0];
  const words: number[] = [0];
  for (let at = from; at < to; at++) {
    const said = readable(pieces[at]!);
    says.push(says.at(-1)! + (said.trim() === '' ? 0 : 1));
    words.push(words.at(-1)! + (said === '\uFFFC' || WORD.test(said) ? 1 : 0));
  }
  // Links of a sign only ("¶", "↩") lead somewhere and say nothing.
  const isEmpty = (start: number, end: number, pair?: Piece): boolean => {
    const counts = pair && pair.kind !== 'text' && pair.type === 'link' ? words : says;
    return counts[start - from] === counts[end - from];
  };
  let low = from;
  let high = to;
  for (;;) {
    const first = pieces[low];
    const last = pieces[high - 1];
    if (low >= high || !first || !last) return [];
    const isPair = (piece: Piece): boolean => piece.kind === 'open' || piece.kind === 'close';
    if (!isPair(first) && isEmpty(low, low + 1)) low++;
    else if (!isPair(last) && isEmpty(high - 1, high)) high--;
    else if (first.kind === 'open' && partners.get(low) === high - 1) {
      low++;
      high--;
    } else if (first.kind === 'open' && isEmpty(low, partners.get(low)! + 1, first)) low = partners.get(low)! + 1;
    else if (last.kind === 'close' && isEmpty(partners.get(high - 1)!, high, last)) high = partners.get(high - 1)!;
    else return withoutBlank(pieces.slice(low, high));
  }
}

/** White space at the ends of the text itself belongs to no sentence either. */
function withoutBlank(pieces: readonly Piece[]): readonly Piece[] {
  const first = pieces[0]!;
  const kept = readable(first).trimStart();
  const begun =
    first.kind === 'text' && first.exact
      ? pieces.with(0, slice(first, first.value.length - kept.length, first.value.length))
      : pieces;
  const last = begun.at(-1)!;
  return last.kind === 'text' && last.exact ? begun.with(-1, slice(last, 0, last.value.trimEnd().length)) : begun;
}

function sentenceOf(pieces: readonly Piece[], { shared, places }: SentenceStore): Sentence {
  const { source, codes } = numberedCodes<CodePiece>(pieces, shared);
  return { start: pieces[0]!.start, end: pieces.at(-1)!.end, source, codes: places.add(codes) };
}
