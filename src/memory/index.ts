export { MemoryIndex, type MemoryMatch, type MemoryPair } from './match.js';
export {
  isSameLanguage,
  type MemoryHeader,
  type MemoryUnit,
  type MemoryVariant,
  type Property,
  variant,
} from './memory.js';
export { readTmx, type TmxLimits } from './read-tmx.js';
export { type OmegatPair, omegatTexts, writeOmegatTmx } from './write-omegat.js';
export { type TmxOptions, writeTmx } from './write-tmx.js';
