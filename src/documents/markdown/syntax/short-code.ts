import type { InlineSyntax } from './match.js';

const EMOJI = /^:(?:[a-z][a-z0-9_+-]*|\+1|-1|100|1234):(?![\p{L}\p{N}:])/u;
const KEYS = /^\+\+(?:[\w-]+|"[^"\r\n]+")(?:\+(?:[\w-]+|"[^"\r\n]+"))*\+\+(?![\p{L}\p{N}+])/u;
const INCLUSION = /^\[![A-Z][\w-]*(?: [^[\]\r\n]*| ?\[[^[\]\r\n]*\]\([^()\r\n]*\)[^[\]\r\n]*)?\](?![([:{])/;
/** `## ::: package.name`: mkdocstrings puts documentation there. */
const OBJECT = /^:{3}[ \t]+[A-Za-z_][\w.]*(?![\p{L}\p{N}])/u;
const LONGEST = 400;

/** `:tada:`, `++ctrl+c++`, `[!INCLUDE …]`: short codes that stand for something else. */
export const shortCode: InlineSyntax = (source, at) => {
  const { text } = source;
  const rest = text.slice(at, at + LONGEST);
  const free = !/[\p{L}\p{N}:+]/u.test(text.charAt(at - 1));
  const pattern = rest.startsWith(':::')
    ? OBJECT
    : rest.startsWith(':')
      ? EMOJI
      : rest.startsWith('+')
        ? KEYS
        : INCLUSION;
  const found = rest.startsWith('[') || free ? pattern.exec(rest) : null;
  return found === null ? undefined : { end: at + found[0].length };
};
