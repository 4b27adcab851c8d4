import type { LineSyntax } from './match.js';

const IMPORT = /^import[ \t]+(?:[\w*{}$ \t,]+[ \t]+from[ \t]+)?(?:'[^'\n]+'|"[^"\n]+")[ \t]*;?[ \t]*(?:\/\/.*)?$/;
/** Names on several lines. */
const IMPORT_LIST = /^import[ \t]+(?:[\w$]+[ \t]*,[ \t]*)?\{[ \t]*$/;
const EXPORT =
  /^export[ \t]+(?:(?:const|let|var)[ \t]+[\w$]+[ \t]*(?::[^=]+)?=|(?:async[ \t]+)?function\b[ \t]*\*?[ \t]*[\w$]*[ \t]*\(|default[ \t]+(?:[\w$]+;?[ \t]*$|[({[]|(?:async[ \t]+)?function\b|class\b|\(?[^)]*\)?[ \t]*=>)|class[ \t]+[\w$]+|\{.*\}|\*[ \t]+from\b)/;
const BLANK_LINE = /\n[ \t>]*(?=\r?\n)/g;

const TOKEN = /[{}()[\]]|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/.*|\/\*[\s\S]*?\*\//g;
/** Parts between empty lines that one module may have. */
const MOST_PARTS = 100;

/** ES modules in a page (MDX): `import … from "…"`, `export const …`, up to an empty line outside of brackets. */
export const moduleLine: LineSyntax = (source, at, interrupts) => {
  if (interrupts) return undefined;
  const line = source.text.slice(at, source.lineEnd(at));
  if (!IMPORT.test(line) && !IMPORT_LIST.test(line) && !EXPORT.test(line)) return undefined;
  let balance = 0;
  let from = at;
  for (let parts = 0; ; parts++) {
    const blank = source.next(BLANK_LINE, from);
    const end = blank === undefined ? source.text.length : blank.index;
    balance += openBrackets(source.text.slice(from, end));
    if (balance <= 0 || blank === undefined || parts === MOST_PARTS)
      return { end: source.lineEnd(at + source.text.slice(at, end).trimEnd().length) };
    from = end + 1;
  }
};

/** How many brackets a piece of JavaScript leaves open; what stands in strings and comments does not count. */
function openBrackets(code: string): number {
  let open = 0;
  for (const [token] of code.matchAll(TOKEN)) {
    if (token === '{' || token === '(' || token === '[') open++;
    else if (token === '}' || token === ')' || token === ']') open--;
  }
  return open;
}
