import type { Content, InlineCode, SpanText } from '../../model/index.js';

/** An inline code with the place in the plain text (UTF-16) where it stands. */
export interface PlacedCode {
  readonly code: InlineCode;
  readonly at: number;
  /** Index in the content. */
  readonly index: number;
}

/** The codes of a content with their places in its plain text. */
export function placedCodes(value: Content): PlacedCode[] {
  const codes: PlacedCode[] = [];
  let at = 0;
  for (const [index, part] of value.entries()) {
    if (typeof part !== 'string') codes.push({ code: part, at, index });
    at += typeof part === 'string' ? part.length : (part.text?.length ?? 0);
  }
  return codes;
}

/** How people know a code: its readable form, else its id. */
export function labelOf(code: InlineCode): string {
  return code.equiv !== undefined && code.equiv !== '' ? code.equiv : code.id;
}

/** The text that a code stands at: what a pair encloses, nothing for others. */
export function spanOfCode(codes: readonly PlacedCode[], id: string, text: string): SpanText | null {
  const own = codes.filter(({ code }) => code.id === id);
  const [first] = own;
  const last = own.at(-1);
  if (!first || !last) return null;
  return { start: first.at, end: last.at, text: text.slice(first.at, last.at) };
}
