import type { DocumentFormat, ParsedDocument } from './document-format.js';
import { locateInWord, parseWord, rebuildWord, type WordDocument } from './ooxml/word-document.js';

/** Word documents: WordprocessingML (ECMA-376, ISO/IEC 29500), transitional and strict, with macros or without. */
export const docx: DocumentFormat = {
  name: 'docx',
  extensions: ['.docx', '.docm', '.dotx', '.dotm'],
  isPacked: true,
  isMarkup: true,
  parse: parseWord,
  locate: (parsed: ParsedDocument, unit, offset) => locateInWord(parsed as WordDocument, unit, offset),
  rebuild: (parsed, translations, language) => rebuildWord(parsed as WordDocument, translations, language),
  async structureChange(before, after) {
    return (await import('./ooxml/outline.js')).wordOutlineChange(before, after);
  },
  async preview(bytes) {
    return (await import('./ooxml/preview.js')).previewWord(bytes);
  },
};
