export * from './decode.js';
export type * from './document.js';
export * from './merge/index.js';
export { DEFAULT_LIMITS, type XmlLimits } from './parse-xml.js';
export * from './read.js';
export * from './set-targets.js';
export * from './states.js';
export * from './units-of.js';
export * from './write.js';
