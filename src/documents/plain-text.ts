import type { DocumentFormat, ParsedDocument } from './document-format.js';
import { locateInText, parseText, rebuildText, type TextDocument } from './plain-text/text-document.js';

/** Plain text: UTF-8, or UTF-16 with a byte order mark. */
export const plainTextFormat: DocumentFormat = {
  name: 'text',
  extensions: ['.txt', '.text'],
  parse: parseText,
  locate: (parsed: ParsedDocument, unit, offset) => locateInText(parsed as TextDocument, unit, offset),
  rebuild: (parsed, translations) => rebuildText(parsed as TextDocument, translations),
  async structureChange(before, after) {
    return (await import('./plain-text/outline.js')).textOutlineChange(before, after);
  },
  async preview(bytes) {
    return (await import('./plain-text/preview.js')).previewText(bytes);
  },
};
