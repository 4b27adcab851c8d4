export { MemoryIndex, type MemoryPair } from './match.js';
export {
  isSameLanguage,
  type MemoryHeader,
  type MemoryUnit,
  variant,
} from './memory.js';
export { readTmx } from './read-tmx.js';
export { type OmegatPair, omegatTexts, writeOmegatTmx } from './write-omegat.js';
export { writeTmx } from './write-tmx.js';
