/** What an inline code stands for; written as XLIFF 1.2 `ctype` and XLIFF 2 `type`/`subType`. */
export type CodeType = 'bold' | 'italic' | 'strike' | 'link' | 'image' | 'lb' | 'code' | 'html' | 'footnote' | 'other';

/** What every inline code has. */
export interface CodeBase {
  /** Unique in its unit, for a pair the same on both halves; equal in source and target. */
  readonly id: string;
  readonly type?: CodeType;
  /** Short readable form for tools and people (`equiv-text`); never parsed back. */
  readonly equiv?: string;
  /** The plain text that the code stands for in running text (a line break is "\n"); nothing when absent. */
  readonly text?: string;
}

/** Start of a paired inline code (XLIFF 1.2 `g`, `bx`, `bpt`; XLIFF 2 `pc`, `sc`). */
export interface OpenCode extends CodeBase {
  readonly kind: 'open';
}
/** End of a paired inline code. */
export interface CloseCode extends CodeBase {
  readonly kind: 'close';
}
/** A code that stands alone (XLIFF 1.2 `x`, `ph`; XLIFF 2 `ph`). */
export interface StandaloneCode extends CodeBase {
  readonly kind: 'standalone';
}

/** An inline code. Pairs are two parts of a flat list, so that overlapping and isolated halves can be told as they are. */
export type InlineCode = OpenCode | CloseCode | StandaloneCode;

/** Text with inline codes, in reading order. No two strings are neighbours, none is empty (see `content()`). */
export type Content = readonly (string | InlineCode)[];

/** Joins neighbouring strings and drops empty ones. */
export function content(parts: Iterable<string | InlineCode>): Content {
  const joined: (string | InlineCode)[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (part === '') continue;
    if (typeof part === 'string' && typeof last === 'string') joined[joined.length - 1] = last + part;
    else joined.push(part);
  }
  return joined;
}

/** The text that a reader sees: codes vanish, save those that stand for text (a line break). */
export function plainText(value: Content): string {
  let text = '';
  for (const part of value) text += typeof part === 'string' ? part : (part.text ?? '');
  return text;
}

/** The inline codes, in order. */
export function codesOf(value: Content): InlineCode[] {
  return value.filter((part): part is InlineCode => typeof part !== 'string');
}

/**
 * One string for a content: equal exactly when text, code ids, kinds and order are equal.
 * Codes are written between U+E000 and U+E001, which are doubled where the text has them.
 */
export function contentKey(value: Content): string {
  let key = '';
  for (const part of value) {
    key +=
      typeof part === 'string'
        ? part.replace(/[\uE000\uE001]/g, '$&$&')
        : `\uE000${part.kind === 'close' ? '/' : ''}${part.id}${part.kind === 'standalone' ? '/' : ''}\uE001`;
  }
  return key;
}

/** Same text and the same codes in the same places. */
export function contentEquals(a: Content, b: Content): boolean {
  return contentKey(a) === contentKey(b);
}
