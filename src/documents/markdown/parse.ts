import { languageOf } from '../../languages/index.js';
import { type Content, content, type SourceUnit } from '../../model/index.js';
import { unitIds } from '../../model/unit-id.js';
import { GENERIC_SEGMENTATION } from '../../text/segmentation.js';
import type { ParseOptions } from '../document-format.js';
import { sourceOf, startOf } from '../html/html-text.js';
import { checkSize } from '../limits.js';
import { lineIndex } from '../line-index.js';
import { SharedCodes } from '../shared-codes.js';
import { type MarkdownParts, markdownParts } from './blocks.js';
import { checkStructure } from './check-structure.js';
import type { Flavour } from './flavour.js';
import { DEFAULT_KEYS, frontMatterValues } from './front-matter.js';
import { htmlOf } from './html-blocks.js';
import { inlineWaivers } from './inline-waivers.js';
import type { BlockLayout, FrontMatterLayout, MarkdownDocument } from './layout.js';
import type { TitleText } from './pieces.js';
import { outerTitles, type Sentence, sentencesOf } from './sentences.js';
import { tomlValues } from './toml-front-matter.js';

interface Draft {
  readonly source: Content;
  readonly start: number;
  readonly context: string;
  readonly block: number;
}

/**
 * Takes a Markdown document apart: sentences of headings, paragraphs, lists, quotes, tables, footnotes, alternative texts,
 * link titles, blocks of HTML and chosen front matter, in the order of the document. Throws InputError `input-too-large`,
 * `input-too-deep`, `input-too-dense` or `input-too-complex` beyond the limits. What is wanted as MDX and is none (older MDX, with
 * comments of HTML) is read as Markdown, which keeps its tags and braces too.
 */
export function parseMarkdown(text: string, options: ParseOptions, wanted: Flavour = 'markdown'): MarkdownDocument {
  checkSize(text, options.file, options.maxBytes);
  const { maxNesting, maxMarkup, maxBytes } = options;
  checkStructure(text, options.file, { maxNesting, maxMarkup, maxBytes });
  const rules = options.segmentation ?? languageOf(options.language)?.segmentation ?? GENERIC_SEGMENTATION;
  const { parts, flavour } = read(text, wanted);
  const drafts: Draft[] = [];
  let blockNumber = 0;
  const add = (source: Content, start: number, context: string) =>
    drafts.push({ source, start, context, block: blockNumber }) - 1;

  const valuesOf = parts.frontMatter?.is === 'toml' ? tomlValues : frontMatterValues;
  const values =
    parts.frontMatter === undefined
      ? []
      : valuesOf(text, parts.frontMatter, options.frontMatter ?? DEFAULT_KEYS, rules);
  const frontMatter = values.map((value) => {
    blockNumber++;
    const drafts = value.sentences.map((span) =>
      add(content([value.value.slice(span.start, span.end).replace(/\s*\n\s*/g, ' ')]), value.start, 'front-matter'),
    );
    return { value, drafts };
  });
  const html = htmlOf(text, parts.html, rules);
  const htmlDrafts: number[] = [];
  let htmlBlock: number | undefined;
  const addHtml = (before: number): void => {
    for (
      let part = html.parts[htmlDrafts.length];
      part && startOf(part) < before;
      part = html.parts[htmlDrafts.length]
    ) {
      if (part.block === undefined || part.block !== htmlBlock) blockNumber++;
      htmlBlock = part.block;
      htmlDrafts.push(add(sourceOf(part), startOf(part), part.context));
    }
  };
  const shared = new SharedCodes();
  const blocks = parts.blocks.map((block) => {
    addHtml(block.start);
    htmlBlock = undefined;
    blockNumber++;
    const sentences: { draft: number; sentence: Sentence }[] = [];
    const titles: { draft: number; title: TitleText }[] = [];
    const addTitle = (title: TitleText) => {
      const value = title.value.trim();
      if (/[\p{L}\p{N}]/u.test(value))
        titles.push({ draft: add([value], title.start, title.context ?? 'link-title'), title });
    };
    const found = sentencesOf(block, rules, shared);
    const outer = outerTitles(block, found);
    for (const sentence of found) {
      sentences.push({ draft: add(sentence.source, sentence.start, sentence.context), sentence });
      sentence.titles.forEach(addTitle);
    }
    outer.forEach(addTitle);
    return { block, sentences, titles };
  });

  addHtml(text.length + 1);

  const ids = unitIds(drafts.map((draft) => draft.source));
  const place = lineIndex(text, options.file);
  const units = drafts.map(
    (draft, index): SourceUnit => ({
      id: ids[index] ?? '',
      source: draft.source,
      place: place(draft.start),
      context: draft.context,
      block: draft.block,
    }),
  );
  const id = (draft: number) => ids[draft] ?? '';
  const starts = drafts.map(({ start }, index) => ({ id: id(index), start }));
  return {
    text,
    flavour,
    units,
    waivers: inlineWaivers(text, flavour, starts, place),
    unread: parts.unread.map(place),
    notices: html.misnested > 0 ? [{ messageId: 'document.misnested', data: { count: html.misnested } }] : [],
    html,
    htmlIds: htmlDrafts.map(id),
    frontMatterSpan: parts.frontMatter ?? { start: 0, end: 0 },
    frontMatter: frontMatter.map((one): FrontMatterLayout => ({ value: one.value, ids: one.drafts.map(id) })),
    blocks: blocks
      .filter((one) => one.sentences.length + one.titles.length > 0)
      .map(
        (one): BlockLayout => ({
          block: one.block,
          sentences: one.sentences.map((entry) => ({ id: id(entry.draft), sentence: entry.sentence })),
          titles: one.titles.map((entry) => ({ id: id(entry.draft), title: entry.title })),
        }),
      ),
  };
}

function read(text: string, wanted: Flavour): { readonly parts: MarkdownParts; readonly flavour: Flavour } {
  if (wanted === 'mdx') {
    try {
      return { parts: markdownParts(text, 'mdx'), flavour: 'mdx' };
    } catch {
      // micromark throws where tags or braces do not balance.
    }
  }
  return { parts: markdownParts(text, 'markdown'), flavour: 'markdown' };
}
