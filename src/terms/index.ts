export { checkTerms, type TermProblem } from './check-terms.js';
export { matchTerms } from './match-terms.js';
export { type Merged, mergeTerms } from './merge-terms.js';
export { parseTbx, readTbx } from './read-tbx.js';
export { TBX_FORMS, type TbxForm } from './tbx-forms.js';
export { lineOfTerm } from './term-lines.js';
export {
  appendTermsCsv,
  isTermsHeader,
  parseTermsCsv,
  readTermRows,
  readTermsCsv,
  writeTermsCsv,
} from './terms-csv.js';
export { languageOfColumn } from './wide-columns.js';
export { writeTbx } from './write-tbx.js';
