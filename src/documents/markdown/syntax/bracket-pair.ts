import { bracesEnd } from './braces.js';
import type { InlineMatch, InlineSyntax } from './match.js';
import type { Source } from './source.js';
import { templateTagEnd } from './template-tag.js';

/** As long as a label of CommonMark may be. */
const LONGEST = 999;
const BLANK_LINE = /\n[ \t>]*\r?\n|\r[ \t>]*\r/;
/** `:role[`: a directive in running text. */
const ROLE = /^:[A-Za-z][\w-]*\[/;
const CITATION = /^\[(?:-?@|(?:see|cf\.?|e\.g\.) -?@)[\p{L}\p{N}_][^[\]\r\n]*\]/u;

/**
 * Brackets that Markdown itself takes for text: `[text]{.class}` and `:role[text]{…}` (Pandoc, directives), `[text]({{< ref
 * "x" >}})` and images alike (Hugo, Jekyll), `[text][elsewhere]`, notes in place `^[text]`, citations `[@key]`, calls of
 * footnotes that stand elsewhere.
 */
export const bracketPair: InlineSyntax = (source, at) => {
  const { text } = source;
  const first = text[at];
  if (first === '[' && text[at + 1] === '^') return foreignFootnote(source, at);
  if (first === '[')
    return CITATION.exec(text.slice(at, at + 300))?.[0] !== undefined
      ? citation(source, at)
      : after(source, at, at + 1, 'link');
  if (first === '!') return text[at + 1] === '[' ? after(source, at, at + 2, 'image') : undefined;
  if (first === '^') return text[at + 1] === '[' ? note(source, at) : undefined;
  const role = /[\p{L}\p{N}:]/u.test(text.charAt(at - 1)) ? null : ROLE.exec(text.slice(at, at + 40));
  if (role === null) return undefined;
  const start = at + role[0].length;
  const end = labelEnd(text, start);
  if (end === undefined) return undefined;
  return { end: (text[end + 1] === '{' && bracesEnd(source, end + 1)) || end + 1, pair: { start, end, is: 'span' } };
};

/** A call of a footnote that the document does not define: another file does. */
function foreignFootnote({ text, footnotes }: Source, at: number): InlineMatch | undefined {
  const name = /^\[\^([^\s[\]\\]{1,200})\](?![([:])/.exec(text.slice(at, at + 206))?.[1];
  if (name === undefined || !/\p{L}/u.test(name) || footnotes.includes(nameOf(name))) return undefined;
  return { end: at + name.length + 3 };
}

/** A label as micromark keeps it. */
function nameOf(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();
}

function citation(source: Source, at: number): InlineMatch | undefined {
  const end = source.text.indexOf(']', at) + 1;
  return /[([:{]/.test(source.text.charAt(end)) ? undefined : { end };
}

function note(source: Source, at: number): InlineMatch | undefined {
  const end = labelEnd(source.text, at + 2);
  return end === undefined || end === at + 2 ? undefined : { end: end + 1, pair: { start: at + 2, end, is: 'span' } };
}

/** What follows the label says what it is. */
function after(source: Source, at: number, start: number, is: 'link' | 'image'): InlineMatch | undefined {
  const { text } = source;
  const end = /[\^[\]]/.test(text.charAt(start)) && is === 'link' ? undefined : labelEnd(text, start);
  if (end === undefined) return undefined;
  const next = text[end + 1];
  if (next === '{' && is === 'link') {
    const braces =
      text.startsWith('{{', end + 1) || text.startsWith('{%', end + 1) ? undefined : bracesEnd(source, end + 1);
    return braces === undefined ? undefined : { end: braces, pair: { start, end, is: 'span' } };
  }
  if (next === '[' && is === 'link') {
    const reference = foreignReference(source, at, end);
    return reference === undefined ? undefined : { end: reference, pair: { start, end, is } };
  }
  if (next !== '(') return undefined;
  const target = templateTarget(source, end + 1);
  return target === undefined ? undefined : { end: target, pair: { start, end, is } };
}

/** Where `[label][name]` ends if the document does not define the name: another file does. An index of a list is none. */
function foreignReference({ text, defined }: Source, at: number, end: number): number | undefined {
  if (/[\p{L}\p{N}_\])]/u.test(text.charAt(at - 1)) || !/\p{L}/u.test(text.slice(at, end))) return undefined;
  const label = /^\[(?!\^)([^[\]\\\r\n]{0,200})\](?![([:])/.exec(text.slice(end + 1, end + 204))?.[1];
  if (label === undefined) return undefined;
  const name = nameOf(label.trim() === '' ? text.slice(at + 1, end) : label);
  return defined.includes(name) ? undefined : end + 3 + label.length;
}

/** Where `(… {{ tag }} …)` ends, if a tag with spaces is in it: without one it is a link of Markdown. */
function templateTarget(source: Source, at: number): number | undefined {
  const { text } = source;
  const lineEnd = source.lineEnd(at);
  let spaced = false;
  for (let end = at + 1; end < lineEnd && end - at < LONGEST; end++) {
    if (text[end] === ')') return spaced ? end + 1 : undefined;
    if (text[end] === '(') return undefined;
    const tag = text[end] === '{' ? templateTagEnd(source, end) : undefined;
    if (tag === undefined) continue;
    spaced ||= /\s/.test(text.slice(end, tag));
    end = tag - 1;
  }
  return undefined;
}

/** Where the bracket stands that closes a label; labels hold no empty line. */
function labelEnd(text: string, start: number): number | undefined {
  let depth = 0;
  for (let end = start; end < text.length && end - start < LONGEST; end++) {
    const char = text[end];
    if (char === '\\') end++;
    else if (char === '[') depth++;
    else if (char === ']' && depth-- === 0) return BLANK_LINE.test(text.slice(start, end)) ? undefined : end;
  }
  return undefined;
}
