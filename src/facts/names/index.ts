export { compareNames, type NamePair } from './compare.js';
export { extractNames } from './extract.js';
