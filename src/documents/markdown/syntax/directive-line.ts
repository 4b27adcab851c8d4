import type { LineSyntax } from './match.js';
import { titleSpan } from './match.js';
import type { Source } from './source.js';

/** `:::name[Title]{…}`, `::: name Title`, `:::{name} Title`, `::name`, `:::`. */
const FENCE =
  /^(:{2,})[ \t]*(?:(?:\{([\w:.#-]*)[^}]*\}|([\p{L}][\p{L}\p{N}_.-]*(?:#[\w-]+)?))?)(?:\[(.*)\])?(?:\{[^}]*\})?(?:[ \t]+(\S.*))?$/dsu;
/** Directives whose body is no text: it stays as it is up to the fence that closes it. */
const VERBATIM: ReadonlySet<string> = new Set([
  'code',
  'code-block',
  'code-cell',
  'sourcecode',
  'csv-table',
  'eval-rst',
  'graphviz',
  'katex',
  'math',
  'mermaid',
  'raw',
  'toctree',
]);
/** Directives that take a file, an address or a language, not a title. */
const NO_TITLE: ReadonlySet<string> = new Set([
  ...VERBATIM,
  'figure',
  'image',
  'include',
  'literalinclude',
  'slot',
  'video',
  'youtube',
]);
/** An option, a path, a name in lower case: no text. */
const ARGUMENT = /^(?:[a-z\d_-]+|\S*[./\\_=:]\S*|(?:[\w-]+[=:]\S+\s*)+|\{.*)$/;
const OPTION = /^:[\w-]+:(?:[ \t].*)?$/s;
const CLOSING = /^[ \t>]*(:{3,})[ \t]*$/gm;
/** Shorter fences that are looked at before the one that closes. */
const MOST_INNER = 100;
const YAML_END = /^[ \t>]*---[ \t]*$/gm;

/** Directives and containers (Docusaurus, VitePress, MyST, Pandoc, Nuxt, remark-directive): their fences, with a title. */
export const directiveLine: LineSyntax = (source, at) => {
  const { text } = source;
  const end = source.lineEnd(at);
  const line = text.slice(at, end).trimEnd();
  if (OPTION.test(line)) return afterDirective(text, at) ? { end } : undefined;
  const found = FENCE.exec(line);
  if (found === null) return undefined;
  const [, colons = '', braced, plain, label, argument] = found;
  const name = braced ?? plain;
  if (name === undefined && (argument !== undefined || (colons.length === 2 && line !== '::'))) return undefined;
  // In running text two colons are an old way of typing an analogy: a leaf has a name at once.
  if (colons.length === 2 && /^::[ \t]/.test(line)) return undefined;
  if (name === undefined) return { end };
  const title =
    label !== undefined
      ? titleSpan(at, found, 4)
      : argument === undefined || NO_TITLE.has(name) || ARGUMENT.test(argument)
        ? undefined
        : titleSpan(at, found, 5);
  return { end: endOf(source, name, colons, end), title };
};

/** The end of what belongs to a fence: YAML under it, a body that is no text. */
function endOf(source: Source, name: string, colons: string, end: number): number {
  if (VERBATIM.has(name) && colons.length > 2) {
    let closing = source.next(CLOSING, end);
    for (let tries = 0; closing !== undefined && (closing[1] ?? '').length < colons.length; tries++) {
      if (tries === MOST_INNER) return end;
      closing = source.next(CLOSING, closing.index + closing[0].length);
    }
    return closing === undefined ? end : closing.index + closing[0].length;
  }
  const next = source.next(YAML_END, end);
  if (next === undefined || source.text.slice(end, next.index).trim() !== '') return end;
  if (/\n[ \t>]*\r?\n/.test(source.text.slice(end, next.index))) return end;
  const last = source.next(YAML_END, next.index + next[0].length);
  return last === undefined ? end : last.index + last[0].length;
}

/** Whether the lines before are options of a directive, and the first is its fence. */
function afterDirective(text: string, at: number): boolean {
  let end = at;
  for (let lines = 0; lines < 20; lines++) {
    end = text.lastIndexOf('\n', end - 1);
    if (end < 0) return false;
    const line = text
      .slice(text.lastIndexOf('\n', end - 1) + 1, end)
      .replace(/^[ \t>]*/, '')
      .trimEnd();
    if (/^:{3,}\{/.test(line)) return true;
    if (!OPTION.test(line)) return false;
  }
  return false;
}
