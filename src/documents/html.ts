import type { DocumentFormat, ParsedDocument } from './document-format.js';
import { type HtmlDocument, locateInHtml, parseHtml, rebuildHtml } from './html/html-document.js';

/** Web pages: HTML as browsers read it, and XHTML. */
export const html: DocumentFormat = {
  name: 'html',
  extensions: ['.html', '.htm', '.xhtml', '.xht'],
  isMarkup: true,
  parse: parseHtml,
  locate: (parsed: ParsedDocument, unit, offset) => locateInHtml(parsed as HtmlDocument, unit, offset),
  rebuild: (parsed, translations, language) => rebuildHtml(parsed as HtmlDocument, translations, language),
  async structureChange(before, after) {
    return (await import('./html/outline.js')).pageOutlineChange(before, after);
  },
  async preview(bytes) {
    return (await import('./html/preview.js')).previewHtml(bytes);
  },
};
