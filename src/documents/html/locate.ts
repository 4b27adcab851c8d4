import type { HtmlPart } from './html-text.js';
import type { AttributeText, Piece } from './pieces.js';

const lengthOf = (piece: Piece): number => {
  if (piece.kind === 'text') return piece.value.length;
  return piece.kind === 'standalone' ? (piece.text ?? '').length : 0;
};

function inPieces(pieces: readonly Piece[], offset: number): number {
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

function inValue(page: string, { start, end, value }: AttributeText, offset: number): number {
  const begin = page.slice(start, end).indexOf(value);
  return begin < 0 ? start : start + begin + offset;
}

/** The offset in a page of an offset in the plain text of one of its parts; of what is written otherwise, where that begins. */
export function locatePart(page: string, { sentence, attribute }: HtmlPart, offset: number): number {
  return sentence ? inPieces(sentence.pieces, offset) : inValue(page, attribute, offset);
}
