// What the library shows of this room.

export { RULES } from './index.js';
export * from './rule.js';
