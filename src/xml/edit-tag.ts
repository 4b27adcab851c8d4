import { escapeAttribute } from './escape.js';

const ATTRIBUTES = /\s+([^\s=/>]+)\s*=\s*("[^"]*"|'[^']*')/g;

/**
 * Sets attributes in the text of a well-formed start tag, or removes them where the value is nothing. What is not named
 * stays as it is written; new ones come last.
 */
export function editTag(tag: string, values: Readonly<Record<string, string | undefined>>): string {
  const waiting = new Map(Object.entries(values));
  const edited = tag.replace(ATTRIBUTES, (whole: string, name: string, quoted: string) => {
    if (!waiting.has(name)) return whole;
    const value = waiting.get(name);
    waiting.delete(name);
    if (value === undefined) return '';
    return `${whole.slice(0, whole.length - quoted.length)}"${escapeAttribute(value)}"`;
  });
  const added = [...waiting]
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
  return added === '' ? edited : edited.replace(/(\s*\/?>)$/, (end) => added + end);
}

/** The name of a tag, with its prefix. */
export function tagName(tag: string): string {
  return /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
}

/** A self-closing tag as one that opens. */
export function openTag(tag: string): string {
  return tag.replace(/\s*\/>$/, '>');
}
