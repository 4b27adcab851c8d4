// What the library shows of this room.
export { compareFacts, type FactPair } from './compare.js';
export type { ExplainedFact } from './explain.js';
export { extractFacts, type FactsOfSides } from './extract.js';
export type { AlignStep } from './figures/align.js';
export type { FigureEvidence, FigureJudgement } from './figures/explain.js';
export type { FigureReason } from './figures/reasons.js';
export { type Hint, type HintLanguages, hints } from './hints.js';
export type { NameEvidence, NameJudgement, WeighedEvidence } from './names/explain.js';
export { DocumentMemories, type NameQuestion } from './names/index.js';
export type { Rendering } from './written.js';
