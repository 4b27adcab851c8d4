import type { DocumentFormat, ParsedDocument } from './document-format.js';
import { locateInOffice, type OfficeDocument, rebuildOffice } from './ooxml/office-document.js';
import { parsePresentation } from './ooxml/presentation.js';

/** Paragraphs as they are, not cut into sentences. */
const WHOLE = { file: '', language: 'en', segmentation: [] };

/** Presentations of PowerPoint: PresentationML (ECMA-376, ISO/IEC 29500), transitional and strict, with macros or without. */
export const pptx: DocumentFormat = {
  name: 'pptx',
  extensions: ['.pptx', '.pptm', '.ppsx', '.ppsm', '.potx', '.potm'],
  isPacked: true,
  parse: parsePresentation,
  locate: (parsed: ParsedDocument, unit, offset) => locateInOffice(parsed as OfficeDocument, unit, offset),
  rebuild: (parsed, translations, language) => rebuildOffice(parsed as OfficeDocument, translations, language),
  async structureChange(before, after) {
    return (await import('./ooxml/outline.js')).slidesOutlineChange(before, after);
  },
  async preview(bytes) {
    return (await import('./ooxml/preview.js')).previewOffice(parsePresentation(bytes, WHOLE));
  },
};
