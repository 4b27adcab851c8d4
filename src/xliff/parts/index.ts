export { partsOf, type UnitPart } from './parts.js';
export type { SidePiece } from './pieces.js';
export { locateInPieces, pieceAt, placesOfPieces } from './places.js';
