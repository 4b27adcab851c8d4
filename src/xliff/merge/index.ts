export { type ExportMergeOptions, type ExportReport, mergeExport } from './merge-export.js';
export { type ImportOptions, mergeImport } from './merge-import.js';
export { type ImportMessage, type Outcome, remedyOf } from './outcome.js';
export { refit } from './refit.js';
export { sameLanguage } from './same-text.js';
