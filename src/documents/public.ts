// What the library shows of this room.
export type { DocumentFormat, ParsedDocument, ParseOptions } from './document-format.js';
export { formatOf } from './index.js';
