// What the library shows of this room.
export type * from './document.js';
export {
  type ExportMergeOptions,
  type ExportReport,
  type ImportMessage,
  type ImportOptions,
  mergeExport,
  mergeImport,
  type Outcome,
  remedyOf,
} from './merge/index.js';
export type { JudgeOptions } from './merge/judge.js';
export { type ReadOptions, readXliff } from './read.js';
export { type Chunks, readXliffStream, type StreamedUnit, type XliffBatch } from './read-stream.js';
export { setTargets, type TargetChange } from './set-targets.js';
export { type ChangesOf, setTargetsStream } from './set-targets-stream.js';
export { unitsOf } from './units-of.js';
export { XLIFF_VERSIONS, type XliffVersion } from './versions.js';
export { writeXliff } from './write.js';
export type { GlossaryTerm, TranslationMatch, WriteOptions } from './write-options.js';
export type { WrittenText } from './written-text.js';
export type { XliffHead } from './xliff-reader.js';
