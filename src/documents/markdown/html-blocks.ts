import type { Span } from '../../model/index.js';
import type { Segmentation } from '../../text/segmentation.js';
import { type HtmlText, readHtml } from '../html/html-text.js';

/** What blocks of HTML consist of: each of them, and the lines within without what begins a line (`> `, indentation). */
export interface HtmlSpans {
  readonly blocks: readonly Span[];
  readonly lines: readonly Span[];
}

const NO_SPACE = /[^\n\r]/g;

/**
 * Reads the blocks of HTML in a Markdown text as one page of which all else is white space: an element may begin in one block
 * and end in another. Offsets are those of the text; no sentence goes over the end of a block.
 */
export function htmlOf(text: string, { blocks, lines }: HtmlSpans, rules: Segmentation): HtmlText {
  const page: string[] = [];
  let from = 0;
  for (const { start, end } of lines) {
    page.push(text.slice(from, start).replace(NO_SPACE, ' '), text.slice(start, end));
    from = end;
  }
  page.push(text.slice(from).replace(NO_SPACE, ' '));
  const breaks = blocks.flatMap(({ start, end }) => [start, end]);
  return readHtml(page.join(''), rules, { isXml: false, breaks });
}
