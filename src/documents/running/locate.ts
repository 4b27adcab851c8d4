import type { Piece } from './pieces.js';

const lengthOf = (piece: Piece): number => {
  if (piece.kind === 'text') return piece.value.length;
  return piece.kind === 'standalone' ? (piece.text ?? '').length : 0;
};

/** The offset in a document of an offset in the plain text of pieces; of what is written otherwise, where that begins. */
export function offsetIn(pieces: readonly Piece[], offset: number): number {
  let seen = 0;
  let last = pieces[0]?.start ?? 0;
  for (const piece of pieces) {
    const length = lengthOf(piece);
    if (offset < seen + length)
      return piece.kind === 'text' && piece.exact ? piece.start + (offset - seen) : piece.start;
    seen += length;
    if (length > 0) last = piece.end;
  }
  return last;
}
