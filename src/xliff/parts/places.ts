import type { Position } from '../../model/index.js';
import type { SidePiece } from './pieces.js';

/** The position of an offset that lies behind one whose position is known. */
function positionAfter(text: string, from: number, known: Position, offset: number): Position {
  const breaks = [...text.slice(from, offset).matchAll(/\r\n|[\n\r]/g)];
  const last = breaks.at(-1);
  if (!last) return { line: known.line, column: known.column + offset - from };
  return { line: known.line + breaks.length, column: offset - from - last.index - last[0].length + 1 };
}

/**
 * Gives where pieces begin: counts on from one to the next, so that asking in order takes one pass over the text.
 * @param text of the document that the unit was read from, or of the unit
 * @param base offset in the document where the text begins
 */
export function placesOfPieces(text: string, base = 0): (piece: SidePiece | undefined) => Position | undefined {
  let last: { readonly at: number; readonly position: Position } | undefined;
  return (piece) => {
    if (piece?.text === undefined || piece.at === undefined) return undefined;
    const { start } = piece.text.element;
    const { line, column } = piece.text;
    const known = last && last.at >= start && last.at <= piece.at ? last : { at: start, position: { line, column } };
    const position = positionAfter(text, known.at - base, known.position, piece.at - base);
    last = { at: piece.at, position };
    return position;
  };
}
