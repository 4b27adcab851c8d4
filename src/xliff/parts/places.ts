import { type Position, plainText } from '../../model/index.js';
import { locateInText, positionAfter } from '../locate.js';
import type { SidePiece } from './pieces.js';

/** The piece that an offset in the plain text of a part stands in, and how far into it. */
export function pieceAt(pieces: readonly SidePiece[], offset: number): { piece: SidePiece; rest: number } | undefined {
  let rest = offset;
  for (const piece of pieces) {
    const { length } = plainText(piece.content);
    if (rest < length) return { piece, rest };
    rest -= length;
  }
  return undefined;
}

/**
 * Line and column of an offset (UTF-16) in the plain text of one side of a part.
 * @param text of the document that the unit was read from, or of the unit
 * @param base offset in the document where the text begins
 */
export function locateInPieces(
  text: string,
  pieces: readonly SidePiece[],
  offset: number,
  base = 0,
): Position | undefined {
  const found = pieceAt(pieces, offset);
  return found?.piece.text && locateInText(text, found.piece.text, found.piece.from + found.rest, base);
}

/** Gives where pieces begin: counts on from one to the next, so that asking in order takes one pass over the text. */
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
