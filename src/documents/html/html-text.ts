import { languageOf } from '../../languages/index.js';
import type { Content, LanguageTag } from '../../model/index.js';
import { GENERIC_SEGMENTATION, type Segmentation } from '../../text/segmentation.js';
import { type Edit, splice } from '../../xml/splice.js';
import { CodePlaces } from '../running/code-places.js';
import { type Sentence, sentencesOf } from '../running/sentences.js';
import { SharedCodes } from '../shared-codes.js';
import type { AttributeText } from './attribute-text.js';
import { BlockCollector, type CollectOptions } from './block-collector.js';
import { readPage } from './page-reader.js';
import type { RootTag } from './root-language.js';
import { writeAttribute, writeSentence } from './write.js';

/** What of a page is translated: a sentence, or the text of an attribute. */
export type HtmlPart =
  | { readonly sentence: Sentence; readonly attribute?: undefined; readonly context: string; readonly block: number }
  | {
      readonly sentence?: undefined;
      readonly attribute: AttributeText;
      readonly context: string;
      readonly block?: undefined;
    };

/** A page taken apart. */
export interface HtmlText {
  readonly page: string;
  /** In the order of the page. */
  readonly parts: readonly HtmlPart[];
  /** Where the codes of its sentences stand. */
  readonly places: CodePlaces;
  /** Start tags of `html` and `body`. */
  readonly roots: readonly RootTag[];
  /** Comments, outermost ones only: where they stand. */
  readonly comments: readonly { readonly start: number; readonly end: number }[];
  /** Blocks in which formatting elements cross each other. */
  readonly misnested: number;
}

export const startOf = ({ sentence, attribute }: HtmlPart): number => (sentence ?? attribute).start;
export const sourceOf = ({ sentence, attribute }: HtmlPart): Content => sentence?.source ?? [attribute!.value];

/** The rules that find the sentences of a language, unless others are wanted. */
export function rulesOf(language: LanguageTag, wanted?: Segmentation): Segmentation {
  return wanted ?? languageOf(language)?.segmentation ?? GENERIC_SEGMENTATION;
}

/** Takes a page apart. Throws InputError `html.reopened`. */
export function readHtml(page: string, rules: Segmentation, options: CollectOptions): HtmlText {
  const sentences: HtmlPart[] = [];
  const store = { shared: new SharedCodes(), places: new CodePlaces() };
  let blocks = 0;
  const collector = new BlockCollector(page, options, (block) => {
    const { context } = block;
    const own = blocks++;
    for (const sentence of sentencesOf(block, rules, store)) sentences.push({ sentence, context, block: own });
  });
  const roots: RootTag[] = [];
  const comments: { start: number; end: number }[] = [];
  readPage(page, options.isXml, (token) => {
    collector.see(token);
    const { kind, tag, start, end } = token;
    if (kind === 'start' && (tag?.tagName === 'html' || tag?.tagName === 'body') && roots.length < 2) {
      const { tagName, attrs } = tag;
      roots.push({ tagName, attrs, places: tag.location?.attrs ?? {}, nameEnd: start + 1 + tagName.length });
    }
    if (kind === 'other' && page.startsWith('<!--', start)) comments.push({ start, end });
  });
  collector.end();
  const attributes = collector.attributes.map((attribute): HtmlPart => ({ attribute, context: attribute.context }));
  const parts = [...attributes, ...sentences];
  parts.sort((a, b) => startOf(a) - startOf(b));
  return { page, parts, places: store.places, roots, comments, misnested: collector.misnested };
}

/**
 * What has to be written into a page for translations of its parts.
 * @param translationOf the translation of a part by its index; undefined where it stays
 */
export function htmlEdits(
  { page, parts, places }: HtmlText,
  translationOf: (part: number) => Content | undefined,
): Edit[] {
  const inAttributes: Edit[] = [];
  parts.forEach(({ attribute }, index) => {
    const translation = attribute && translationOf(index);
    const text = translation && writeAttribute(translation, attribute);
    if (attribute && text !== undefined) inAttributes.push({ start: attribute.start, end: attribute.end, text });
  });
  const bytes = ({ start, end }: { start: number; end: number }): string =>
    splice(page.slice(start, end), between(inAttributes, start, end), start);
  const edits: Edit[] = [];
  let reach = 0;
  parts.forEach(({ sentence }, index) => {
    const translation = sentence && translationOf(index);
    if (!sentence || !translation) return;
    edits.push(...between(inAttributes, reach, sentence.start));
    edits.push({ start: sentence.start, end: sentence.end, text: writeSentence(translation, sentence, places, bytes) });
    reach = sentence.end;
  });
  edits.push(...between(inAttributes, reach, page.length));
  return edits;
}

/** The edits that begin at one offset or later and end before another; they are in order. */
function between(edits: readonly Edit[], start: number, end: number): readonly Edit[] {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (edits[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < edits.length && edits[last]!.end <= end) last++;
  return edits.slice(low, last);
}
