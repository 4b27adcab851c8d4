import type { InlineMatch, InlineSyntax, LineSyntax } from './match.js';
import type { Source } from './source.js';

const DOLLARS = /\$\$[ \t]*(?:\{[^}\n]*\}|\([^)\n]*\))?[ \t]*$/gm;
const BRACKETS = /\\\\\][ \t]*$/gm;
const ENVIRONMENT = /^\\begin\{([A-Za-z]+\*?)\}/;
const ENVIRONMENT_END = /\\end\{[A-Za-z]+\*?\}[ \t]*$/gm;
const LONGEST = 500;
/** TeX has commands, powers, indices, equations, or is one letter or two; sums of money have none of these. */
const TEX = /[\\^_={}]|^-?[A-Za-z][A-Za-z0-9]?'?$|^[A-Za-z]\([A-Za-z]\)$|^[A-Za-z]\s*[+*/<>-]\s*[A-Za-z0-9.]+$/;
const AMOUNT = /^[\d.,-]/;

function isTex(inside: string): boolean {
  return AMOUNT.test(inside) ? /[\\^]/.test(inside) : TEX.test(inside);
}

/** Mathematics on lines of its own: `$$ … $$`, `\\[ … \\]`, `\begin{…} … \end{…}`. */
export const mathLine: LineSyntax = (source, at) => {
  const { text } = source;
  const lineEnd = source.lineEnd(at);
  if (text.startsWith('$$', at)) return closed(source, at + 2, lineEnd, DOLLARS);
  if (text.startsWith('\\\\[', at)) return closed(source, at + 3, lineEnd, BRACKETS);
  return ENVIRONMENT.test(text.slice(at, lineEnd)) ? closed(source, at, lineEnd, ENVIRONMENT_END) : undefined;
};

function closed(source: Source, from: number, lineEnd: number, pattern: RegExp) {
  const found = source.next(pattern, from);
  if (found === undefined) return undefined;
  const inside = source.text.slice(from, found.index);
  if (inside.trim() === '' || (found.index > lineEnd && inside.length > 20 * LONGEST)) return undefined;
  return { end: found.index + found[0].length };
}

/** Mathematics in running text: `$x^2$`, `$$x$$`, `` $`x`$ ``, `\\(x\\)`. Sums of money are none. */
export const mathInline: InlineSyntax = (source, at) => {
  const { text } = source;
  if (text[at] === '\\') return slashed(source, at);
  if (text[at + 1] === '`') {
    const end = text.slice(at + 2, Math.min(source.lineEnd(at), at + LONGEST)).indexOf('`$');
    return end > 0 ? { end: at + end + 4 } : undefined;
  }
  const size = text[at + 1] === '$' ? 2 : 1;
  const from = at + size;
  if (/^(?:\s|\$|$)/.test(text.charAt(from)) || (size === 1 && /[\p{L}\p{N}$]/u.test(text.charAt(at - 1))))
    return undefined;
  const last = Math.min(source.lineEnd(at), at + LONGEST);
  for (let end = from + 1; end < last; end++) {
    if (text[end] === '\\') end++;
    else if (text[end] === '$') {
      if (size === 2 && text[end + 1] !== '$') continue;
      const inside = text.slice(from, end);
      const closes = size === 2 || (!/\s$/.test(inside) && !/^\d/.test(text.charAt(end + 1)) && isTex(inside));
      return closes ? { end: end + size } : undefined;
    }
  }
  return undefined;
};

function slashed(source: Source, at: number): InlineMatch | undefined {
  const found = /^\\\\(?:\((.+?)\\\\\)|\[(.+?)\\\\\])/.exec(
    source.text.slice(at, Math.min(source.lineEnd(at), at + LONGEST)),
  );
  return found !== null && isTex(found[1] ?? found[2] ?? '') ? { end: at + found[0].length } : undefined;
}
