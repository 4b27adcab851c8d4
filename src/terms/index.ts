export { matchTerms, type TermMatch } from './match-terms.js';
export { parseTbx, writeTbx } from './tbx.js';
export { parseTermsCsv, writeTermsCsv } from './terms-csv.js';
