import type { Source } from './source.js';

const LONGEST = 2000;
/** A word as people write it. */
const WORD = /^[«“"'(]?[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*[»”"'),;.!?]*$/u;

/** Two words or more, or one that no program would know, are prose. */
function isProse(inside: string): boolean {
  const words = inside.trim().split(/\s+/);
  return words.every((word) => WORD.test(word)) && (words.length > 1 || /[^\p{ASCII}]/u.test(inside));
}

/**
 * Where braces end that begin at an offset and hold syntax: attributes (`{#id}`, `{.class}`, `{: …}`), a role, a variable, an
 * expression. Undefined where they do not close in their line or hold words.
 */
export function bracesEnd(source: Source, at: number): number | undefined {
  const { text } = source;
  let depth = 0;
  for (let end = at; end < text.length && end - at < LONGEST; end++) {
    const char = text[end];
    if (char === '\n' || char === '\r') return undefined;
    if (char === '{') depth++;
    else if (char === '}' && --depth === 0) {
      const inside = text.slice(at + 1, end);
      return inside.trim() === '' || isProse(inside) ? undefined : end + 1;
    }
  }
  return undefined;
}
