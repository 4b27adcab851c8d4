import type { Content, Place } from '../model/index.js';
import type { ParsedDocument } from './document-format.js';
import type { MarkdownDocument } from './markdown/layout.js';
import { locateMarkdown } from './markdown/locate.js';
import { parseMarkdown } from './markdown/parse.js';
import { rebuildMarkdown } from './markdown/rebuild.js';
import type { TextFormat } from './text-format.js';

/**
 * Markdown: CommonMark with GFM's tables, strikethrough, task lists, footnotes and bare links, front matter in YAML or TOML;
 * what others add to it is kept as it stands.
 */
export const markdown: TextFormat = {
  name: 'markdown',
  extensions: ['.md', '.markdown'],
  parse: (text, options) => parseMarkdown(text, options, 'markdown'),
  locate(parsed: ParsedDocument, unit: string, offset: number): Place | undefined {
    return locateMarkdown(parsed as MarkdownDocument, unit, offset);
  },
  rebuild(parsed: ParsedDocument, translations: ReadonlyMap<string, Content>): string {
    return rebuildMarkdown(parsed as MarkdownDocument, translations);
  },
  async structureChange(before: string, after: string): Promise<number | undefined> {
    return (await import('./markdown/outline.js')).outlineChange(before, after, 'markdown');
  },
  async preview(text: string): Promise<string> {
    return (await import('./markdown/preview.js')).previewMarkdown(text);
  },
};

/** MDX 2 and 3: Markdown with tags and expressions of JavaScript. */
export const mdx: TextFormat = {
  ...markdown,
  name: 'mdx',
  extensions: ['.mdx'],
  parse: (text, options) => parseMarkdown(text, options, 'mdx'),
  async structureChange(before: string, after: string): Promise<number | undefined> {
    return (await import('./markdown/outline.js')).outlineChange(before, after, 'mdx');
  },
};
