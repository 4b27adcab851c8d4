import type { InlineSyntax } from './match.js';

const MARKED = /^==(?=[^\s=])([^=\r\n]{0,500}[^\s=])==(?!=)/;

/** `==marked==` (pymdownx, Obsidian, markdown-it-mark): a pair around its text. */
export const markedText: InlineSyntax = (source, at) => {
  if (source.text[at - 1] === '=' && source.text[at - 2] !== '\\') return undefined;
  const found = MARKED.exec(source.text.slice(at, at + 520));
  if (found === null) return undefined;
  const end = at + found[0].length;
  return { end, pair: { start: at + 2, end: end - 2, is: 'span' } };
};
