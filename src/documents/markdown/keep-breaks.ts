import type { Block, Piece } from './pieces.js';

/** The terms above a definition stand one a line: their line ends become line breaks, which a translation keeps. */
export function keepBreaks(block: Block): Block {
  let kept = false;
  const pieces = block.pieces.map((piece): Piece => {
    if (piece.kind !== 'text' || piece.softBreak !== true) return piece;
    kept = true;
    return { kind: 'standalone', type: 'lb', text: '\n', endsLine: true, start: piece.start, end: piece.end };
  });
  return kept ? { ...block, pieces, frame: ['', '\n: x'] } : block;
}
