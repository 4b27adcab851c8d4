// What the library shows of this room.
export { checkPair } from './check-pair.js';
export type { OtherLanguages } from './other-languages.js';
export type { PairInput } from './pair.js';
export type { PlacedPair, Result, Waived } from './result.js';
export type { ValidateSettings } from './settings.js';
export { type ActiveRule, type CheckSettings, checkSettings } from './settings.js';
export { validate } from './validate.js';
