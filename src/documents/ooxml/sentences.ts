import type { Span } from '../../model/index.js';
import { type Segmentation, segmentText } from '../../text/segmentation.js';
import type { Piece } from './pieces.js';

/** A stretch of a paragraph: a sentence, or what stands between, before and behind sentences. */
export interface Stretch {
  readonly isSentence: boolean;
  readonly pieces: readonly Piece[];
  /** Where it begins in the paragraph's plain text. */
  readonly offset: number;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** What a piece is to the segmentation: a code that stands for nothing is one character. */
function readable(piece: Piece): string {
  if (piece.kind === 'text') return piece.value;
  return piece.kind === 'standalone' ? (piece.text ?? '\uFFFC') : '';
}

/** The text that a reader sees of a piece. */
export function shownText(piece: Piece): string {
  if (piece.kind === 'text') return piece.value;
  return piece.kind === 'standalone' ? (piece.text ?? '') : '';
}

/**
 * Cuts a paragraph into its sentences. There is no cut inside a pair; what stands at the ends of a sentence (white space,
 * codes, a pair around all of it) stays outside; a sentence without a letter or digit is none.
 */
export function stretchesOf(pieces: readonly Piece[], rules: Segmentation): Stretch[] {
  const stretches: Stretch[] = [];
  let offset = 0;
  const add = (isSentence: boolean, part: readonly Piece[]): void => {
    if (part.length === 0) return;
    stretches.push({ isSentence, pieces: part, offset });
    for (const piece of part) offset += shownText(piece).length;
  };
  for (const { pieces: part, inside } of cut(pieces, rules)) {
    const { low, high } = inside ? trimmed(part) : { low: 0, high: 0 };
    const core = part.slice(low, high);
    if (!core.some((piece) => piece.kind === 'text' && LETTER_OR_DIGIT.test(piece.value))) {
      add(false, part);
      continue;
    }
    add(false, part.slice(0, low));
    // White space at the ends of the text itself belongs to no sentence either.
    const [before, rest] = splitBlank(core, 'start');
    const [behind, sentence] = splitBlank(rest, 'end');
    add(false, before);
    add(true, sentence);
    add(false, behind);
    add(false, part.slice(high));
  }
  return stretches;
}

/** Takes standing codes, white space and pairs around the rest off both ends, as long as there are any. */
function trimmed(pieces: readonly Piece[]): { low: number; high: number } {
  const isOuter = (piece: Piece | undefined): boolean =>
    piece !== undefined && (piece.kind === 'text' ? piece.value.trim() === '' : !('pair' in piece));
  let low = 0;
  let high = pieces.length;
  for (;;) {
    while (low < high && isOuter(pieces[low])) low++;
    while (low < high && isOuter(pieces[high - 1])) high--;
    const first = pieces[low];
    const last = pieces[high - 1];
    if (first?.kind !== 'open' || last?.kind !== 'close' || first.pair !== last.pair) return { low, high };
    low++;
    high--;
  }
}

function splitBlank(pieces: readonly Piece[], end: 'start' | 'end'): [Piece[], readonly Piece[]] {
  const at = end === 'start' ? 0 : pieces.length - 1;
  const piece = pieces[at];
  if (piece?.kind !== 'text') return [[], pieces];
  const kept = end === 'start' ? piece.value.trimStart() : piece.value.trimEnd();
  if (kept === piece.value) return [[], pieces];
  const blank =
    end === 'start' ? piece.value.slice(0, piece.value.length - kept.length) : piece.value.slice(kept.length);
  return [[{ ...piece, value: blank }], pieces.with(at, { ...piece, value: kept })];
}

interface Part {
  readonly pieces: Piece[];
  /** Within a sentence, not between two. */
  readonly inside: boolean;
}

/** Distributes pieces to sentences and what is between. */
function cut(pieces: readonly Piece[], rules: Segmentation): Part[] {
  const starts: number[] = [];
  let text = '';
  for (const piece of pieces) {
    starts.push(text.length);
    text += readable(piece);
  }
  const pairs = pairsOf(pieces, starts, text.length);
  const spans = widened(segmentText(text, rules), [...pairs.values()]);
  const parts: Part[] = [];
  let owner: number | undefined = -1;
  /** The sentence of the last part that is within one. */
  let sentence: number | undefined;
  const add = (piece: Piece, of: number | undefined): void => {
    if (of !== undefined && of === sentence && owner === undefined) {
      // A bookmark behind the beginning of a link stands in its sentence: the halves of a pair stay in one.
      const between = parts.pop()!;
      parts.at(-1)!.pieces.push(...between.pieces);
    } else if (of !== owner) parts.push({ pieces: [], inside: of !== undefined });
    owner = of;
    sentence = of ?? sentence;
    parts.at(-1)!.pieces.push(piece);
  };
  let index = 0;
  pieces.forEach((piece, number) => {
    const start = starts[number]!;
    const end = start + readable(piece).length;
    while (index < spans.length && spans[index]!.end < start) index++;
    if (end === start) {
      const holds = holdsAt(piece, start, pairs);
      add(
        piece,
        [index, index + 1].find((at) => at < spans.length && holds(spans[at]!)),
      );
      return;
    }
    let from = start;
    for (let at = index; from < end; at++) {
      const span = spans[at];
      const inner = Math.min(end, Math.max(from, span?.start ?? end));
      if (inner > from) add(slice(piece, from - start, inner - start), undefined);
      from = Math.min(end, Math.max(inner, span?.end ?? end));
      if (from > inner) add(slice(piece, inner - start, from - start), at);
    }
  });
  return parts;
}

/** Whether what takes no place belongs to a sentence: it stands within, or is half of a pair that lies in it. */
function holdsAt(piece: Piece, at: number, pairs: ReadonlyMap<number, Span>): (span: Span) => boolean {
  const pair = 'pair' in piece ? pairs.get(piece.pair) : undefined;
  if (!pair || pair.start === pair.end) return (span) => span.start < at && at < span.end;
  return (span) => span.start <= pair.start && pair.end <= span.end;
}

/** Where pairs stand, by their number, in the order of their openings. */
function pairsOf(pieces: readonly Piece[], starts: readonly number[], length: number): Map<number, Span> {
  const pairs = new Map<number, Span>();
  pieces.forEach((piece, index) => {
    const at = starts[index]!;
    if (piece.kind === 'open') pairs.set(piece.pair, { start: at, end: length });
    else if (piece.kind === 'close') pairs.set(piece.pair, { start: pairs.get(piece.pair)?.start ?? 0, end: at });
  });
  return pairs;
}

/** Sentences that share a pair are one, as wide as the pair; pairs without text widen nothing. */
function widened(spans: readonly Span[], pairs: readonly Span[]): Span[] {
  const joined: { start: number; end: number }[] = [];
  let next = 0;
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.end <= last.end) continue;
    const own = { ...span };
    while (next < pairs.length && pairs[next]!.end <= own.start) next++;
    for (let at = next; at < pairs.length && pairs[at]!.start < own.end; at++) {
      const pair = pairs[at]!;
      if (pair.end <= own.start) continue;
      own.start = Math.min(own.start, pair.start);
      own.end = Math.max(own.end, pair.end);
    }
    if (last && own.start < last.end) last.end = Math.max(last.end, own.end);
    else joined.push(own);
  }
  return joined;
}

/** Part of a text; a code stays whole. */
function slice(piece: Piece, from: number, to: number): Piece {
  return piece.kind === 'text' ? { ...piece, value: piece.value.slice(from, to) } : piece;
}
