import { placeOf } from './surface.js';
import { type Tokens, tokensIn } from './tokens.js';

/** Where a finding stands in a text. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly look: string;
}

const LOOKS = ['error', 'warning', 'info'];

/** Marks findings in a text while it is written, without touching it; browsers that cannot do that show the list alone. */
export function highlight(element: HTMLElement | null, tokens: Tokens, marks: readonly Mark[]): void {
  if (!('highlights' in CSS)) return;
  for (const look of LOOKS) {
    const ranges = element
      ? marks.filter((mark) => mark.look === look).map((mark) => rangeOf(element, tokens, mark))
      : [];
    if (ranges.length > 0) CSS.highlights.set(look, new Highlight(...ranges));
    else CSS.highlights.delete(look);
  }
}

function rangeOf(element: HTMLElement, tokens: Tokens, { start, end }: Mark): Range {
  const { from, to } = tokensIn(tokens, start, end);
  const range = document.createRange();
  range.setStart(...placeOf(element, from));
  range.setEnd(...placeOf(element, to));
  return range;
}
