export { compareNames, type NamePair, noteNames } from './compare.js';
export { extractNames } from './extract.js';
export { DocumentMemories, type DocumentMemory } from './judge/memory.js';
