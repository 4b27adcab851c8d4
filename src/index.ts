export * from './model/index.js';
export { checkPair } from './validate/check-pair.js';
