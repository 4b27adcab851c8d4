import type { DocumentFormat, ParsedDocument } from './document-format.js';
import { locateInOffice, type OfficeDocument, rebuildOffice } from './ooxml/office-document.js';
import { parseWord } from './ooxml/word-document.js';

/** Paragraphs as they are, not cut into sentences. */
const WHOLE = { file: '', language: 'en', segmentation: [] };

/** Word documents: WordprocessingML (ECMA-376, ISO/IEC 29500), transitional and strict, with macros or without. */
export const docx: DocumentFormat = {
  name: 'docx',
  extensions: ['.docx', '.docm', '.dotx', '.dotm'],
  isPacked: true,
  isMarkup: true,
  parse: parseWord,
  locate: (parsed: ParsedDocument, unit, offset) => locateInOffice(parsed as OfficeDocument, unit, offset),
  rebuild: (parsed, translations, language) => rebuildOffice(parsed as OfficeDocument, translations, language),
  async structureChange(before, after) {
    return (await import('./ooxml/outline.js')).wordOutlineChange(before, after);
  },
  async preview(bytes) {
    return (await import('./ooxml/preview.js')).previewOffice(parseWord(bytes, WHOLE));
  },
};
