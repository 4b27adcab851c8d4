import type { Source } from './source.js';

/** Openings of tags and what ends them. */
const TAGS: readonly (readonly [string, RegExp])[] = [
  ['{{', /\}\}/g],
  ['{%', /%\}/g],
  ['{#', /#\}/g],
  ['{/*', /\*\/\}/g],
  ['<%', /%>/g],
];
/** A tag is no page. */
const LONGEST = 10_000;
const BLANK_LINE = /\n[ \t>]*\r?\n/g;

/**
 * Where a tag of a template ends that begins at an offset (Hugo, Jekyll, Liquid, Jinja, GitBook, Markdoc, MDN, a comment of
 * MDX); undefined where there is none. It may have several lines but no empty one, save in a comment.
 */
export function templateTagEnd(source: Source, at: number): number | undefined {
  for (const [open, close] of TAGS) {
    if (!source.text.startsWith(open, at)) continue;
    const found = source.next(close, at + open.length);
    if (found === undefined || found.index - at > LONGEST) continue;
    const inside = source.text.slice(at + open.length, found.index);
    // `{#id}` is an attribute, `{# … #}` a comment.
    if (open === '{#' && !/^[\s-]/.test(inside)) continue;
    const blank = open === '{/*' || open === '{#' ? undefined : source.next(BLANK_LINE, at);
    if (blank !== undefined && blank.index < found.index) continue;
    // Three braces close where an object stands last in a tag.
    const end = found.index + found[0].length;
    return open === '{{' && source.text[end] === '}' && inside.includes('{') ? end + 1 : end;
  }
  return undefined;
}
