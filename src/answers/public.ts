// What the library shows of this room.
export type { FindingJson } from '../reports/finding-json.js';
export type { PairDefaults } from '../validate/read-pair.js';
export { checkPairs, type PairToCheck } from './check-pairs.js';
export type { AnswerFinding, CheckedPair, LinkedFact, PairAnswer, RefusedPair } from './pair-answer.js';
export type { PairsSettings } from './settings.js';
