export { partsOf } from './parts.js';

export { placesOfPieces } from './places.js';
