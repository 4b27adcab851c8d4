import type { Span } from '../../model/index.js';

/** A change of a text: what stands in the span gives way. */
export interface Edit extends Span {
  readonly text: string;
}

/** Applies edits, in any order; those that begin at one place in the order given. One that begins within an earlier one is left out. */
export function edited(text: string, edits: readonly Edit[]): string {
  let done = '';
  let from = 0;
  for (const { start, end, text: instead } of [...edits].sort((a, b) => a.start - b.start)) {
    if (start < from) continue;
    done += text.slice(from, start) + instead;
    from = end;
  }
  return done + text.slice(from);
}
