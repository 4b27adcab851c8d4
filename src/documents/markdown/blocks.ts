import type { Span } from '../../model/index.js';
import { BlockBuilder } from './block-builder.js';
import { DefinitionTitles } from './definition-titles.js';
import { markdownEvents } from './events.js';
import type { Flavour } from './flavour.js';
import type { HtmlSpans } from './html-blocks.js';
import { keepBreaks } from './keep-breaks.js';
import type { Block, BlockKind } from './pieces.js';
import { tagTexts } from './tag-texts.js';
import { isUnread } from './unread-text.js';

/** What of a Markdown document can hold text to translate. */
export interface MarkdownParts {
  /** The YAML or TOML between the fences of the front matter, where there is one. */
  readonly frontMatter: (Span & { readonly is: 'yaml' | 'toml' }) | undefined;
  readonly blocks: readonly Block[];
  readonly html: HtmlSpans;
  /** Where text begins that readers see and that is in none of the blocks: in attributes of tags. */
  readonly unread: readonly number[];
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  paragraph: 'paragraph',
  atxHeadingText: 'atx',
  setextHeadingText: 'setext',
  tableContent: 'cell',
  syntaxTitle: 'title',
};
const CONTAINERS: Readonly<Record<string, string>> = {
  blockQuote: 'quote',
  listOrdered: 'list-item',
  listUnordered: 'list-item',
  gfmFootnoteDefinition: 'footnote',
  admonition: 'admonition',
  definitionItem: 'definition',
};

/** Finds the front matter and the blocks of running text of a Markdown document, in order. Offsets are UTF-16 code units. */
export function markdownParts(text: string, flavour: Flavour): MarkdownParts {
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  const containers: string[] = [];
  const blocks: Block[] = [];
  const titles = new DefinitionTitles(text, shift);
  const unread: number[] = [];
  const html: { readonly blocks: Span[]; readonly lines: Span[] } = { blocks: [], lines: [] };
  let frontMatter: MarkdownParts['frontMatter'];
  let builder: BlockBuilder | undefined;
  let inDelimiterRow = false;
  for (const [step, token] of markdownEvents(text, flavour)) {
    const type: string = token.type;
    const container = CONTAINERS[type];
    if (builder !== undefined) {
      if (step === 'enter') {
        builder.enter(token);
        if (isUnread(type, text.slice(token.start.offset + shift, token.end.offset + shift)))
          unread.push(token.start.offset + shift);
      } else if (token === builder.token) {
        blocks.push(builder.build());
        builder = undefined;
      } else builder.exit(token);
    } else if (container !== undefined) {
      if (step === 'enter') {
        containers.push(container);
        const term = blocks.at(-1);
        if (
          container === 'definition' &&
          term?.kind === 'paragraph' &&
          isNextLine(text, term.end, token.start.offset + shift)
        )
          blocks[blocks.length - 1] = keepBreaks(term);
      } else containers.pop();
    } else if (titles.see(step, token)) {
      if (titles.block !== undefined) blocks.push(titles.block);
    } else if (type === 'tableDelimiterRow') inDelimiterRow = step === 'enter';
    else if (step === 'enter' && !inDelimiterRow) {
      const kind = KINDS[type];
      if (kind !== undefined) builder = new BlockBuilder(text, shift, token, kind, contextOf(kind, containers));
      else if (type === 'yamlValue' || type === 'tomlValue') {
        const is = type === 'yamlValue' ? 'yaml' : 'toml';
        frontMatter = { is, start: frontMatter?.start ?? token.start.offset + shift, end: token.end.offset + shift };
      } else if (type === 'mdxJsxFlowTag') {
        const [start, end] = [token.start.offset + shift, token.end.offset + shift];
        const tag = tagBlock(text, start, end);
        if (tag) blocks.push(tag);
        if (isUnread(type, text.slice(start, end))) unread.push(start);
      } else if (isUnread(type, text.slice(token.start.offset + shift, token.end.offset + shift)))
        unread.push(token.start.offset + shift);
      if (type === 'htmlFlow' || type === 'htmlFlowData')
        html[type === 'htmlFlow' ? 'blocks' : 'lines'].push({
          start: token.start.offset + shift,
          end: token.end.offset + shift,
        });
    }
  }
  return { frontMatter, blocks, html, unread };
}

/** A tag that stands between blocks, where readers see texts of its attributes: a block without text. */
function tagBlock(text: string, start: number, end: number): Block | undefined {
  const titles = tagTexts(text, start, end);
  if (titles.length === 0) return undefined;
  const pieces = [{ kind: 'standalone', type: 'html', start, end, titles }] as const;
  return { kind: 'paragraph', context: 'paragraph', start, end, pieces, prefixes: [] };
}

function isNextLine(text: string, from: number, to: number): boolean {
  return /^[ \t]*(?:\r\n?|\n)[ \t>]*$/.test(text.slice(from, Math.min(to, from + 200)));
}

function contextOf(kind: BlockKind, containers: readonly string[]): string {
  if (kind === 'cell') return 'table-cell';
  if (kind === 'title') return 'title';
  if (kind === 'paragraph') return containers.at(-1) ?? 'paragraph';
  return 'heading';
}
