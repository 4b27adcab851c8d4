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

/** Gives the text that a code stands at, by its id: what a pair encloses, nothing for others. */
export function spansOfCodes(codes: readonly PlacedCode[], text: string): (id: string) => SpanText | null {
  const spans = new Map<string, { readonly start: number; end: number }>();
  for (const { code, at } of codes) {
    const known = spans.get(code.id);
    if (known) known.end = at;
    else spans.set(code.id, { start: at, end: at });
  }
  return (id) => {
    const span = spans.get(id);
    return span ? { ...span, text: text.slice(span.start, span.end) } : null;
  };
}
