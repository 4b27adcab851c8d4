import type { CodePlaces } from '../running/code-places.js';
import { offsetIn } from '../running/locate.js';
import type { Piece } from '../running/pieces.js';
import type { Sentence } from '../running/sentences.js';
import type { AttributeText } from './attribute-text.js';
import type { HtmlPart, HtmlText } from './html-text.js';
import { textPieces } from './references.js';

/** The pieces of a sentence, read again: nobody keeps them, since few are asked for. */
function piecesOf(page: string, { start, end, source, codes }: Sentence, places: CodePlaces): Piece[] {
  const pieces: Piece[] = [];
  let from = start;
  const text = (to: number): void => {
    pieces.push(...textPieces(page, from, to));
  };
  for (const part of source) {
    if (typeof part === 'string') continue;
    const place = places.of(codes, part.id);
    const span = part.kind === 'close' ? (place.close ?? place.open) : place.open;
    text(span.start);
    pieces.push({ kind: part.kind, type: 'other', equiv: '', text: part.text ?? '', start: span.start, end: span.end });
    from = span.end;
  }
  text(end);
  return pieces;
}

function inValue(page: string, { start, end, value }: AttributeText, offset: number): number {
  const begin = page.slice(start, end).indexOf(value);
  return begin < 0 ? start : start + begin + offset;
}

/** The offset in a page of an offset in the plain text of one of its parts; of what is written otherwise, where that begins. */
export function locatePart({ page, places }: HtmlText, { sentence, attribute }: HtmlPart, offset: number): number {
  return sentence ? offsetIn(piecesOf(page, sentence, places), offset) : inValue(page, attribute, offset);
}
