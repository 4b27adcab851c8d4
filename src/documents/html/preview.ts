import type { Content } from '../../model/index.js';
import { decodeText } from '../encoded-text.js';
import { namedCharset } from './charset.js';
import { readHtml, sourceOf } from './html-text.js';
import { writeText } from './write.js';

const TAGS: Readonly<Record<string, string>> = { bold: 'b', italic: 'i', strike: 's' };

function inner(content: Content): string {
  let written = '';
  for (const part of content) {
    if (typeof part === 'string') written += writeText(part);
    else if (part.kind === 'standalone') written += part.text === '\n' ? '<br>' : writeText(part.equiv ?? '');
    else {
      const tag = TAGS[part.type ?? ''];
      if (tag !== undefined) written += part.kind === 'open' ? `<${tag}>` : `</${tag}>`;
    }
  }
  return written;
}

/** The body of an HTML page that shows the text of a page block by block; nothing of the page's own markup is in it. */
export function previewHtml(bytes: Uint8Array): string {
  const { text } = decodeText(bytes, namedCharset(bytes));
  // Without rules, a block is one sentence.
  const { parts } = readHtml(text.replace(/^\uFEFF/, '\n'), [], { isXml: false });
  const lines: string[] = [];
  let wasCell = false;
  for (const part of parts) {
    if (!part.sentence) continue;
    const isCell = part.context === 'table-cell';
    if (isCell !== wasCell) lines.push(isCell ? '<table>' : '</table>');
    wasCell = isCell;
    const shown = inner(sourceOf(part));
    if (isCell) lines.push(`<tr><td>${shown}</td></tr>`);
    else if (part.context === 'heading') lines.push(`<h2>${shown}</h2>`);
    else if (part.context === 'list-item') lines.push(`<ul><li>${shown}</li></ul>`);
    else if (part.context === 'quote') lines.push(`<blockquote>${shown}</blockquote>`);
    else lines.push(`<p>${shown}</p>`);
  }
  if (wasCell) lines.push('</table>');
  return lines.join('\n');
}
