import type { SourceUnit, Span } from '../../model/index.js';
import type { ParsedDocument } from '../document-format.js';
import type { HtmlText } from '../html/html-text.js';
import type { Flavour } from './flavour.js';
import type { FrontMatterValue } from './front-matter.js';
import type { Block, TitleText } from './pieces.js';
import type { Sentence } from './sentences.js';

/** A block that has units, with the ids of its sentences and titles. */
export interface BlockLayout {
  readonly block: Block;
  readonly sentences: readonly { readonly id: string; readonly sentence: Sentence }[];
  readonly titles: readonly { readonly id: string; readonly title: TitleText }[];
}

/** A value of the front matter, with the ids of its sentences. */
export interface FrontMatterLayout {
  readonly value: FrontMatterValue;
  readonly ids: readonly string[];
}

/** A Markdown document taken apart: the source itself is the skeleton. */
export interface MarkdownDocument extends ParsedDocument {
  readonly text: string;
  /** As what it was read: a file of MDX that is none is read as Markdown. */
  readonly flavour: Flavour;
  readonly units: readonly SourceUnit[];
  /** Where the YAML of the front matter stands. */
  readonly frontMatterSpan: Span;
  readonly frontMatter: readonly FrontMatterLayout[];
  readonly blocks: readonly BlockLayout[];
  /** What blocks of HTML hold, with the ids of its parts. */
  readonly html: HtmlText;
  readonly htmlIds: readonly string[];
}
