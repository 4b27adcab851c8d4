export { compareNames, type NamePair } from './compare.js';
