import { bracesEnd } from './braces.js';
import type { InlineSyntax } from './match.js';
import { templateTagEnd } from './template-tag.js';

/** Tags of templates, attributes, roles, variables and expressions in running text. */
export const inlineTag: InlineSyntax = (source, at) => {
  const braces = source.text[at] === '$' || source.text[at] === '%' || source.text[at] === '#' ? at + 1 : at;
  if (braces > at && source.text[braces] !== '{') return undefined;
  const end = templateTagEnd(source, braces) ?? (source.text[braces] === '{' ? bracesEnd(source, braces) : undefined);
  return end === undefined ? undefined : { end };
};
