export { MemoryIndex } from './match.js';
export {
  isSameLanguage,
  type MemoryHeader,
  type MemoryUnit,
  variant,
} from './memory.js';
export type { MemoryPair } from './memory-pair.js';
export { readTmx, TmxPieces } from './read-tmx.js';
export { BrokenIndex } from './stored/broken-index.js';
export type { ByteSource } from './stored/byte-source.js';
export type { IndexDirectory } from './stored/directory.js';
export { HeldIndex, partsOf } from './stored/held-index.js';
export { IndexBuilder } from './stored/index-builder.js';
export { IndexPart } from './stored/index-part.js';
export { bytesOfNumbers, numbersOfBytes } from './stored/numbers.js';
export { type OmegatPair, omegatTexts, writeOmegatTmx } from './write-omegat.js';
export { TMX_END, tmxHead, tmxUnit, writeTmx } from './write-tmx.js';
