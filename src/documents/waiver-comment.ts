/** How a comment that accepts findings begins: `<!-- tarazi-ignore-next number, date: reason -->`. */
export const WAIVER_MARK = 'tarazi-ignore-next';
const COMMENT =
  /(?:<!--|\{\/\*)\s*tarazi-ignore-next\s+([a-z][a-z0-9-]*(?:\s*,\s*[a-z][a-z0-9-]*)*)\s*(?::([\s\S]*?))?(?:-->|\*\/\})/g;

/** What a comment accepts, and where it stands in the text that was searched. */
export interface WaiverComment {
  readonly rules: readonly string[];
  readonly reason: string;
  readonly start: number;
  readonly end: number;
}

/** The comments in a text, in HTML or as MDX writes them, that accept findings. */
export function waiverComments(text: string): WaiverComment[] {
  return [...text.matchAll(COMMENT)].map((match) => ({
    rules: (match[1] ?? '').split(/\s*,\s*/),
    reason: (match[2] ?? '').trim().replace(/\s+/g, ' '),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
