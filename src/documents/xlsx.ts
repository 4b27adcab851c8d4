import type { DocumentFormat, ParsedDocument } from './document-format.js';
import { locateInOffice, type OfficeDocument, rebuildOffice } from './ooxml/office-document.js';
import { parseWorkbook } from './ooxml/workbook-document.js';

/** Paragraphs as they are, not cut into sentences. */
const WHOLE = { file: '', language: 'en', segmentation: [] };

/** Workbooks of Excel: SpreadsheetML (ECMA-376, ISO/IEC 29500), transitional and strict, with macros or without. */
export const xlsx: DocumentFormat = {
  name: 'xlsx',
  extensions: ['.xlsx', '.xlsm', '.xltx', '.xltm'],
  isPacked: true,
  parse: parseWorkbook,
  locate: (parsed: ParsedDocument, unit, offset) => locateInOffice(parsed as OfficeDocument, unit, offset),
  rebuild: (parsed, translations, language) => rebuildOffice(parsed as OfficeDocument, translations, language),
  async structureChange(before, after) {
    return (await import('./ooxml/outline.js')).sheetsOutlineChange(before, after);
  },
  async preview(bytes) {
    return (await import('./ooxml/preview.js')).previewOffice(parseWorkbook(bytes, WHOLE));
  },
};
