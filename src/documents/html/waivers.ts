import type { InlineWaiver, Place } from '../../model/index.js';
import { firstFrom } from '../../text/first-from.js';
import { WAIVER_MARK, waiverComments } from '../waiver-comment.js';
import { type HtmlText, startOf } from './html-text.js';

/**
 * What comments of a page accept, by the ids of the units that they cover: between blocks the next block, inside a paragraph
 * the next sentence.
 * @param ids of the parts, in their order
 */
export function pageWaivers(
  { page, parts, comments }: HtmlText,
  ids: readonly string[],
  place: (offset: number) => Place,
): Map<string, InlineWaiver[]> {
  const found = new Map<string, InlineWaiver[]>();
  const accepted = comments.filter(({ start, end }) =>
    page.slice(start, Math.min(end, start + 80)).includes(WAIVER_MARK),
  );
  if (accepted.length === 0) return found;
  const starts = parts.map(startOf);
  const sentences = parts.flatMap(({ sentence }, index) => (sentence ? [index] : []));
  for (const { start, end } of accepted) {
    const next = firstFrom(starts, end);
    const after = firstFrom(sentences, next);
    const first = sentences[after];
    if (first === undefined) continue;
    const { block } = parts[first]!;
    const before = sentences[after - 1];
    const isInside = before !== undefined && parts[before]!.block === block;
    const own = waiverComments(page.slice(start, end)).flatMap(({ rules, reason }) =>
      rules.map((rule) => ({ rule, reason, place: place(start) })),
    );
    if (isInside) {
      const id = ids[first]!;
      found.set(id, [...(found.get(id) ?? []), ...own]);
      continue;
    }
    // All units of a block share one list, since there may be many of both.
    const shared = found.get(ids[next]!);
    if (shared) shared.push(...own);
    else for (let at = next; at < parts.length && (parts[at]!.block ?? block) === block; at++) found.set(ids[at]!, own);
  }
  return found;
}
