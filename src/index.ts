export { type DocumentFormat, formatOf, type ParsedDocument } from './documents/index.js';
export { compareFacts } from './facts/compare.js';
export { extractFacts } from './facts/extract.js';
export { languageOf } from './languages/index.js';
export * from './model/index.js';
export type { UserConfig } from './project/config-schema.js';
export { defineConfig } from './project/define-config.js';
export { setTargetsInFile } from './project/set-targets-file.js';
export { RULES, type Rule } from './rules/index.js';
export { checkPair } from './validate/check-pair.js';
export type { PairInput } from './validate/pair.js';
export { type CheckSettings, checkSettings } from './validate/settings.js';
export { validate } from './validate/validate.js';
export {
  mergeExport,
  mergeImport,
  readXliff,
  readXliffStream,
  setTargets,
  setTargetsStream,
  unitsOf,
  writeXliff,
} from './xliff/index.js';
