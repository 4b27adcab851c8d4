import type { InlineSyntax } from './match.js';

const WIKI = /^!?\[\[([^[\]|\r\n]{1,300})(?:\|([^[\]\r\n]{1,300}))?\]\](?!\(|\[(?!\[))/;

/** `[[Page]]`, `[[Page|text]]`, `![[file]]`: links of wikis, Obsidian and GitLab. The text after the bar is a reader's. */
export const wikiLink: InlineSyntax = (source, at) => {
  const found = WIKI.exec(source.text.slice(at, at + 620));
  if (found === null) return undefined;
  const end = at + found[0].length;
  const label = found[0].startsWith('!') ? undefined : found[2];
  if (label === undefined || !/\p{L}/u.test(label)) return { end };
  return { end, pair: { start: end - 2 - label.length, end: end - 2, is: 'link' } };
};
