import type { Span } from '../../../model/index.js';
import type { Source } from './source.js';

/** Lines of syntax that Markdown itself does not know. */
export interface LineMatch {
  /** Where they end: the end of a line. */
  readonly end: number;
  /** Text for readers in the first line. */
  readonly title?: Span | undefined;
}

/** Whether syntax begins a line at an offset; `interrupts`: the line before is a paragraph's. */
export type LineSyntax = (source: Source, at: number, interrupts: boolean) => LineMatch | undefined;

/** Syntax in running text: a code of its own, or a pair around text. */
export interface InlineMatch {
  readonly end: number;
  /** The text between the halves of a pair, and what the pair is. */
  readonly pair?: Span & { readonly is: 'link' | 'image' | 'span' };
}

/** Whether syntax begins at an offset of running text. */
export type InlineSyntax = (source: Source, at: number) => InlineMatch | undefined;

/** A match of the rest of a line without its trailing spaces, with the part that a reader sees by its group's number. */
export function wholeLine(source: Source, at: number, pattern: RegExp, title?: number): LineMatch | undefined {
  const end = source.lineEnd(at);
  const found = pattern.exec(source.text.slice(at, end).trimEnd());
  if (found === null) return undefined;
  return { end, title: title === undefined ? undefined : titleSpan(at, found, title) };
}

/** Where a group stands that a pattern with the flag `d` has found; undefined where it says nothing. */
export function titleSpan(at: number, found: RegExpExecArray, group: number): Span | undefined {
  const range = found.indices?.[group];
  if (range === undefined || !/[\p{L}\p{N}]/u.test(found[group] ?? '')) return undefined;
  return { start: at + range[0], end: at + range[1] };
}
