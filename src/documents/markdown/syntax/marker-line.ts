import { type LineSyntax, wholeLine } from './match.js';

/** Lines that stand for something else. */
const MARKERS: readonly RegExp[] = [
  // A table of contents.
  /^\[{1,2}_?toc_?\]{1,2}$/i,
  /^@\[toc\].*$/is,
  // Parts of other files (pymdownx, VitePress, VuePress).
  /^;*-{1,}8<-{1,}(?:[ \t].*)?$/s,
  /^<<<[ \t]*\S.*$/s,
  /^@(?:include|import|code)(?:[ \t:{(].*)?$/s,
  // A target of MyST, a block's name in Obsidian.
  /^\([\w:. -]+\)=$/,
  // Commands of TeX (Pandoc).
  /^\\[A-Za-z]+(?:\{[^{}]*\})*$/,
];
/** `@tab Title` (VuePress), `/// note | Title` (pymdownx). */
const TITLED: readonly RegExp[] = [
  /^@tab(?::active)?[ \t]+(?:#\S+|(\S[^#]*)(?:#[\w-]+)?)$/d,
  /^\/{3,}[ \t]*(?:[\w-]+[ \t]*(?:\|[ \t]*(\S.*)?)?)?$/ds,
];

const DIAGRAM_END = /^[ \t>]*@end[a-z]+[ \t]*$/gm;

/** Lines that are a marker of another kind of Markdown and nothing else. */
export const markerLine: LineSyntax = (source, at) => {
  if (/^@start[a-z]+/.test(source.text.slice(at, at + 20))) {
    const ending = source.next(DIAGRAM_END, at);
    return ending && { end: ending.index + ending[0].length };
  }
  for (const pattern of MARKERS) {
    const match = wholeLine(source, at, pattern);
    if (match !== undefined) return match;
  }
  for (const pattern of TITLED) {
    const match = wholeLine(source, at, pattern, 1);
    if (match !== undefined) return match;
  }
  return undefined;
};
