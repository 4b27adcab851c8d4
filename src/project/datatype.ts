import { formatOf } from '../documents/index.js';

/** Formats by the name of their data in XLIFF 1.2 (`datatype`), where it is not that of Markdown. */
const DATATYPES: ReadonlyMap<string, string> = new Map([
  ['docx', 'x-docx'],
  ['html', 'html'],
  ['i18next', 'x-json'],
  ['pptx', 'x-pptx'],
  ['text', 'plaintext'],
  ['xlsx', 'x-xlsx'],
]);

/** What XLIFF 1.2 is told of a document's data; undefined for its default. */
export function datatypeOf(document: string): { readonly datatype?: string } {
  const datatype = DATATYPES.get(formatOf(document)?.name ?? '');
  return datatype === undefined ? {} : { datatype };
}
