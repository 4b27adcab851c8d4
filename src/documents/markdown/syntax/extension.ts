import type { Extension } from 'micromark-util-types';
import type { Flavour } from '../flavour.js';
import { abbreviationLine } from './abbreviation-line.js';
import { alertLine } from './alert-line.js';
import { attributeLine } from './attribute-line.js';
import { bracketPair } from './bracket-pair.js';
import { admonition, definitionItem } from './containers.js';
import { directiveLine } from './directive-line.js';
import { inlineConstruct } from './inline-construct.js';
import { inlineTag } from './inline-tag.js';
import { lineConstruct } from './line-construct.js';
import { markedText } from './marked-text.js';
import { markerLine } from './marker-line.js';
import type { InlineSyntax, LineSyntax } from './match.js';
import { mathInline, mathLine } from './math.js';
import { moduleLine } from './module-line.js';
import { shortCode } from './short-code.js';
import type { Source } from './source.js';
import { templateLine } from './template-line.js';
import type {} from './token-types.js';
import { wikiLink } from './wiki-link.js';

/** What may begin a line, by its first character. */
export const LINE_SYNTAXES: Readonly<Record<string, readonly LineSyntax[]>> = {
  ':': [directiveLine],
  '[': [alertLine, markerLine],
  '{': [templateLine, attributeLine],
  '<': [templateLine, markerLine],
  '*': [abbreviationLine],
  $: [mathLine],
  '\\': [mathLine, markerLine],
  i: [moduleLine],
  e: [moduleLine],
  '(': [markerLine],
  '@': [markerLine],
  '-': [markerLine],
  ';': [markerLine],
  '/': [markerLine],
};

/** What may stand in running text, by its first character. */
export const INLINE_SYNTAXES: Readonly<Record<string, readonly InlineSyntax[]>> = {
  '{': [inlineTag],
  '#': [inlineTag],
  '%': [inlineTag],
  $: [inlineTag, mathInline],
  '<': [inlineTag],
  '[': [wikiLink, shortCode, bracketPair],
  '!': [wikiLink, bracketPair],
  ':': [shortCode, bracketPair],
  '^': [bracketPair],
  '\\': [mathInline],
  '=': [markedText],
  '+': [shortCode],
};

/** What MDX itself reads. */
const IN_MDX: ReadonlySet<string> = new Set(['{', '<']);

/**
 * What other kinds of Markdown add to CommonMark and GFM, as an extension of micromark for one text: directives, admonitions,
 * alerts, definition lists, abbreviations, wiki links, tags of templates, attributes, mathematics, modules. Text in it is
 * read as text, all else stays as it is.
 */
export function otherSyntax(source: Source, flavour: Flavour): Extension {
  const flow: Extension['flow'] = {};
  for (const [char, syntaxes] of Object.entries(LINE_SYNTAXES)) {
    if (flavour === 'mdx' && IN_MDX.has(char)) continue;
    flow[char.charCodeAt(0)] = lineConstruct(source, syntaxes);
  }
  const text: Extension['text'] = {};
  for (const [char, syntaxes] of Object.entries(INLINE_SYNTAXES)) {
    if (flavour === 'mdx' && IN_MDX.has(char)) continue;
    text[char.charCodeAt(0)] = inlineConstruct(source, syntaxes);
  }
  const indented = admonition(source);
  return {
    document: { 33: indented, 63: indented, 61: indented, 58: definitionItem(source) },
    flow,
    text,
  };
}
