import { type LineSyntax, wholeLine } from './match.js';

/** `*[HTML]: Hypertext Markup Language`: what a short form means (PHP Markdown Extra, kramdown, Python-Markdown). */
export const abbreviationLine: LineSyntax = (source, at) => wholeLine(source, at, /^\*\[[^[\]]+\]:[ \t]*(\S.*)$/ds, 1);
