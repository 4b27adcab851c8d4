import type { LanguageTag } from '../model/index.js';

const TOKEN = /\{language\}|\*\*\/|\*\*|\*|\?/g;
/** What globs know beside these is refused, so that a mask is read the same way wherever it is read. */
const UNKNOWN = /[{}[\]()!,]/;

const WILD: Readonly<Record<string, string>> = {
  '**/': '((?:[^/]+/)*)',
  '**': '(.*)',
  '*': '([^/]*)',
  '?': '([^/])',
};

const escaped = (text: string): string => text.replace(/[.+?^${}()|[\]\\*]/g, '\\$&');

/** A mask of paths, cut: literal texts, wildcards, and where the language stands. */
function tokens(mask: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { index, 0: token } of mask.matchAll(TOKEN)) {
    parts.push(mask.slice(from, index), token);
    from = index + token.length;
  }
  return [...parts, mask.slice(from)].filter((part) => part !== '');
}

/** Whether a mask names the language and holds only `*`, `**` and `?` beside it. */
export function isMask(mask: string): boolean {
  return mask.includes('{language}') && !UNKNOWN.test(mask.replaceAll('{language}', ''));
}

/** The glob that finds the files of one language. */
export function globOf(mask: string, language: LanguageTag): string {
  return mask.replaceAll('{language}', language);
}

/** The path that stands in one language for what a path is in another; undefined where the mask does not fit the path. */
export function pathIn(mask: string, path: string, from: LanguageTag, to: LanguageTag): string | undefined {
  const parts = tokens(mask);
  const pattern = parts.map((part) => (part === '{language}' ? escaped(from) : (WILD[part] ?? escaped(part)))).join('');
  const found = new RegExp(`^${pattern}$`, 'su').exec(path);
  if (!found) return undefined;
  let wild = 0;
  return parts
    .map((part) => (part === '{language}' ? to : Object.hasOwn(WILD, part) ? (found[++wild] ?? '') : part))
    .join('');
}
