import type { LineSyntax } from './match.js';

const IMPORT = /^import[ \t]+(?:[\w*{}$ \t,]+[ \t]+from[ \t]+)?(?:'[^'\n]+'|"[^"\n]+")[ \t]*;?[ \t]*(?:\/\/.*)?$/;
/** Names on several lines. */
const IMPORT_LIST = /^import[ \t]+(?:[\w$]+[ \t]*,[ \t]*)?\{[ \t]*$/;
const EXPORT =
  /^export[ \t]+(?:(?:const|let|var)[ \t]+[\w$]+[ \t]*(?::[^=]+)?=|(?:async[ \t]+)?function\b[ \t]*\*?[ \t]*[\w$]*[ \t]*\(|default[ \t]+(?:[\w$]+;?[ \t]*$|[({[]|(?:async[ \t]+)?function\b|class\b|\(?[^)]*\)?[ \t]*=>)|class[ \t]+[\w$]+|\{.*\}|\*[ \t]+from\b)/;
const BLANK_LINE = /\n[ \t>]*(?=\r?\n)/g;

/** ES modules in a page (MDX): `import … from "…"`, `export const …`, up to an empty line. */
export const moduleLine: LineSyntax = (source, at, interrupts) => {
  if (interrupts) return undefined;
  const line = source.text.slice(at, source.lineEnd(at));
  if (!IMPORT.test(line) && !IMPORT_LIST.test(line) && !EXPORT.test(line)) return undefined;
  const blank = source.next(BLANK_LINE, at);
  const end = blank === undefined ? source.text.length : blank.index;
  const trimmed = source.text.slice(at, end).trimEnd();
  return { end: source.lineEnd(at + trimmed.length) };
};
