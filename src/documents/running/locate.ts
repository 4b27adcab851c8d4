import type { Piece } from './pieces.js';

const lengthOf = (piece: Piece): number => {
  if (piece.kind === 'text') return piece.value.length;
  return piece.kind === 'standalone' ? (piece.text ?? '').length : 0;
};

/**
 * The offset in a document of an offset in the plain text of pieces; of what is written otherwise, where that begins.
 * @param from where in the document the plain text begins
 */
export function offsetIn(pieces: readonly Piece[], offset: number, from = pieces[0]?.start ?? 0): number {
  let seen = 0;
  let last = from;
  for (const piece of pieces) {
    if (piece.end <= from) continue;
    // What is not written letter by letter begins no text.
    if (piece.start < from) seen -= from - piece.start;
    const length = lengthOf(piece);
    if (offset < seen + length)
      return piece.kind === 'text' && piece.exact ? piece.start + (offset - seen) : piece.start;
    seen += length;
    if (length > 0) last = piece.end;
  }
  return last;
}
