import type { LineSyntax } from './match.js';
import { templateTagEnd } from './template-tag.js';

/** Tags around what is no text. */
const VERBATIM =
  /^\{(?:\{[<%]|%-?)[ \t]*(highlight|code|code-toggle|codeblock|comment|mermaid|katex|math|chart|raw-?html|html|pre)\b/;
const ENDINGS: ReadonlyMap<string, RegExp> = new Map(
  [
    'highlight',
    'code',
    'code-toggle',
    'codeblock',
    'comment',
    'mermaid',
    'katex',
    'math',
    'chart',
    'rawhtml',
    'raw-html',
    'html',
    'pre',
  ].map((name) => [name, new RegExp(`\\{(?:\\{[<%][ \\t]*/[ \\t]*|%-?[ \\t]*end)${name}\\b[^}\\n]*\\}\\}?`, 'g')]),
);

/** A line of nothing but tags, and what stands between tags that hold code. */
export const templateLine: LineSyntax = (source, at) => {
  let end = templateTagEnd(source, at);
  if (end === undefined) return undefined;
  const name = VERBATIM.exec(source.text.slice(at, at + 40))?.[1];
  const ending = name === undefined ? undefined : source.next(ENDINGS.get(name) as RegExp, end);
  if (ending !== undefined) end = ending.index + ending[0].length;
  for (;;) {
    const lineEnd = source.lineEnd(end);
    const rest = source.text.slice(end, lineEnd);
    if (rest.trim() === '') return { end: lineEnd };
    const next: number | undefined = templateTagEnd(source, end + rest.length - rest.trimStart().length);
    if (next === undefined) return undefined;
    end = next;
  }
};
