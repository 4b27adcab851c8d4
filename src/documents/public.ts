// What the library shows of this room.
export type {
  CarriedOver,
  DocumentFormat,
  DocumentNotice,
  ParsedDocument,
  ParseOptions,
  RepeatedKey,
} from './document-format.js';
export { formatOf } from './index.js';
