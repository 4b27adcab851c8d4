import type { InlineWaiver, Place } from '../../model/index.js';
import { firstFrom } from '../../text/first-from.js';
import { WAIVER_MARK, waiverComments } from '../waiver-comment.js';
import { markdownEvents } from './events.js';
import type { Flavour } from './flavour.js';

/** Where a comment may stand: HTML, an expression of MDX. */
const PLACES: ReadonlySet<string> = new Set([
  'htmlFlow',
  'htmlText',
  'mdxFlowExpression',
  'mdxTextExpression',
  'syntaxCode',
  'syntaxLine',
]);
const SPACE = /\s*/y;
const EMPTY_LINE = /\n[ \t>]*\r?\n/g;

/** Where a unit begins in the text, with its id. */
export interface UnitStart {
  readonly id: string;
  readonly start: number;
}

/** Up to where a comment that stands alone reaches: the end of the block after it, which an empty line ends. */
function endOfNextBlock(text: string, from: number): number {
  SPACE.lastIndex = from;
  const begin = from + (SPACE.exec(text)?.[0].length ?? 0);
  EMPTY_LINE.lastIndex = begin;
  return EMPTY_LINE.exec(text)?.index ?? text.length;
}

/**
 * Reads comments `<!-- tarazi-ignore-next number, date: reason -->`, or in MDX its own comments: what they accept, by the ids
 * of the units they cover. On a line of its own a comment covers the next block, inside a paragraph the next sentence. One in
 * a code block is none.
 */
export function inlineWaivers(
  text: string,
  flavour: Flavour,
  units: readonly UnitStart[],
  place: (offset: number) => Place,
): Map<string, InlineWaiver[]> {
  const found = new Map<string, InlineWaiver[]>();
  if (!text.includes(WAIVER_MARK)) return found;
  const inOrder = [...units].sort((a, b) => a.start - b.start);
  const starts = inOrder.map((unit) => unit.start);
  const shift = text.startsWith('\uFEFF') ? 1 : 0;
  for (const [step, { type, start, end }] of markdownEvents(text, flavour)) {
    if (step !== 'enter' || !PLACES.has(type)) continue;
    const html = text.slice(start.offset + shift, end.offset + shift);
    for (const comment of waiverComments(html)) {
      const at = start.offset + shift + comment.start;
      const after = start.offset + shift + comment.end;
      const covered =
        type === 'htmlFlow' || type === 'syntaxLine' || type === 'mdxFlowExpression'
          ? inOrder.slice(firstFrom(starts, after), firstFrom(starts, endOfNextBlock(text, after)))
          : inOrder.slice(firstFrom(starts, at), firstFrom(starts, at) + 1);
      const { rules, reason } = comment;
      for (const rule of rules) {
        for (const { id } of covered) {
          const waivers = found.get(id) ?? [];
          waivers.push({ rule, reason, place: place(at) });
          found.set(id, waivers);
        }
      }
    }
  }
  return found;
}
