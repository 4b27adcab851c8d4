export { compareNames, forgetNames, type NamePair, noteNames } from './compare.js';
export { extractNames } from './extract.js';
export { DocumentMemories, type DocumentMemory } from './judge/memory.js';
export type { Role as NameQuestion } from './judge/role.js';
export { knownNames } from './known-names.js';
