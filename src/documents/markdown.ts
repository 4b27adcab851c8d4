import type { Content, Place } from '../model/index.js';
import type { ParsedDocument } from './document-format.js';
import type { MarkdownDocument } from './markdown/layout.js';
import { locateMarkdown } from './markdown/locate.js';
import { parseMarkdown } from './markdown/parse.js';
import { rebuildMarkdown } from './markdown/rebuild.js';
import type { TextFormat } from './text-format.js';

/** Markdown: CommonMark with GFM's tables, strikethrough, task lists, footnotes and bare links, and YAML front matter. */
export const markdown: TextFormat = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  parse: parseMarkdown,
  locate(parsed: ParsedDocument, unit: string, offset: number): Place | undefined {
    return locateMarkdown(parsed as MarkdownDocument, unit, offset);
  },
  rebuild(parsed: ParsedDocument, translations: ReadonlyMap<string, Content>): string {
    return rebuildMarkdown(parsed as MarkdownDocument, translations);
  },
  async structureChange(before: string, after: string): Promise<number | undefined> {
    return (await import('./markdown/outline.js')).outlineChange(before, after);
  },
  async preview(text: string): Promise<string> {
    return (await import('./markdown/preview.js')).previewMarkdown(text);
  },
};
