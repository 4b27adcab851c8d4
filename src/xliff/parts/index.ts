export { partsOf, type UnitPart } from './parts.js';
export type { SidePiece } from './pieces.js';
export { placesOfPieces } from './places.js';
