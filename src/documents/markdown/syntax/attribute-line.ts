import { bracesEnd } from './braces.js';
import type { LineSyntax } from './match.js';

const JSON_END = /^\}[ \t]*$/gm;
const COMMENT = /^\{::(comment|nomarkdown)\b[^}]*\}[ \t]*$/;
const COMMENT_END = /\{:\/(?:comment|nomarkdown)?\}[ \t]*$/gm;

/** A line of braces: attributes of the block beside it (kramdown, Pandoc), an expression, an inclusion; JSON on top of a file. */
export const attributeLine: LineSyntax = (source, at) => {
  const { text } = source;
  const lineEnd = source.lineEnd(at);
  if (at === source.shift && text.slice(at, lineEnd).trim() === '{') {
    const found = source.next(JSON_END, lineEnd);
    return found && { end: found.index + found[0].length };
  }
  if (COMMENT.test(text.slice(at, lineEnd))) {
    const found = source.next(COMMENT_END, lineEnd);
    if (found !== undefined) return { end: found.index + found[0].length };
  }
  let end = bracesEnd(source, at);
  while (end !== undefined) {
    const rest = text.slice(end, lineEnd);
    if (rest.trim() === '') return { end: lineEnd };
    end = bracesEnd(source, end + rest.length - rest.trimStart().length);
  }
  return undefined;
};
