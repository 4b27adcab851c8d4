export { annotatePo } from './po/annotate-po.js';
export type { PoDocument, PoMessage } from './po/po-document.js';
export { type PoUnit, poLanguages, poUnits } from './po/po-units.js';
export { readPo } from './po/read-po.js';
